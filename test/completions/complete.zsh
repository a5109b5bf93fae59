# complete.zsh <folder of _ess> <file> <line>: writes what a real zsh offers at the end of the line into the file,
# one candidate a line. An interactive zsh runs in a pseudo-terminal, and its compadd tells what it adds.
zmodload zsh/zpty
: > $2
zpty shell zsh -f -i
zpty -w shell "PS1= fpath=(${(q)1} \$fpath) offered=${(q)2}"
zpty -w shell 'autoload -Uz compinit && compinit -D -u'
# With -O, -A and -D compadd adds nothing, it fills arrays.
zpty -w shell 'compadd() {
  local -a hits
  if [[ ${@[1,(i)(-|--)]} != *-(O|A|D)\ * ]]; then builtin compadd -O hits "$@"; fi
  print -rl -- $hits >> $offered
  builtin compadd "$@"
}'
zpty -w shell 'offer() { zle complete-word; print -r -- do""ne }; zle -N offer; bindkey "^I" offer'
# The terminal echoes what is written, but without joining the quotes.
zpty -w shell 'print -r -- rea""dy'
zpty -r shell output '*ready*'
zpty -n -w shell "$3"$'\t'
zpty -r shell output '*done*'
zpty -d shell
