# complete.bash <completion script> <line>: prints the words that the script offers at the end of the line, one a
# line. The line is split as readline does it: at white space, and around `=` and `:`.
source "$1"
COMP_LINE=$2 COMP_POINT=${#2} COMP_WORDS=() rest=$2
while [[ $rest =~ ^[[:space:]]*([=:]+|[^[:space:]=:]+)(.*)$ ]]; do
  COMP_WORDS+=("${BASH_REMATCH[1]}") rest=${BASH_REMATCH[2]}
done
if [[ $COMP_LINE == *[[:space:]] ]]; then COMP_WORDS+=(''); fi
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))

# Readline replaces what stands after the last `=` or `:`, and what is before that stays.
whole=${COMP_LINE##*[[:space:]]} replaced=${COMP_WORDS[COMP_CWORD]##*[=:]}
_ess ess "$replaced" "${COMP_WORDS[COMP_CWORD - 1]}"
for reply in "${COMPREPLY[@]}"; do printf '%s\n' "${whole%"$replaced"}$reply"; done
