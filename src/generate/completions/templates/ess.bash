# Completion of ess for bash (3.2 or newer). Only to look up IDs in the journal it starts a process.
# Generated from the catalogue: see src/generate/completions.
# shellcheck shell=bash

_ess_commands=(
  #:commands
)

_ess_operations=(
  #:operations
)

# Flags that every operation has.
_ess_call_flags=(
  #:call-flags
)

# Sets `words` and `flags` to what may follow a command, or a command and its subcommand.
_ess_after_command() {
  words=() flags=()
  case $1 in
    '' | help)
      words=("${_ess_commands[@]}" "${_ess_operations[@]}")
      #:first-flags
      ;;
    #:after-command
    *) _ess_after_operation "$1" && flags+=("${_ess_call_flags[@]}") ;;
  esac
}

# Sets `flags` to an operation's own flags, in both API versions.
_ess_after_operation() {
  case $1 in
    #:after-operation
    *) return 1 ;;
  esac
}

# Sets `takes` and `values` to what may follow a flag: the argument is `<command>/<flag>`.
_ess_after_flag() {
  takes=one values=()
  case $1 in
    #:after-flag
  esac
}

# Sets `line` to the words up to the cursor. Bash splits words at `=` and `:` too; here they are whole.
_ess_read_line() {
  local rest=${COMP_LINE:0:COMP_POINT} gap piece i
  line=()
  for ((i = 0; i <= COMP_CWORD; i++)); do
    gap=${rest%%[![:space:]]*}
    rest=${rest#"$gap"}
    if ((i < COMP_CWORD)); then piece=${COMP_WORDS[i]}; else piece=$rest; fi
    rest=${rest#"$piece"}
    if [[ $i == 0 || -n $gap ]]; then line+=("$piece"); else line[${#line[@]} - 1]+=$piece; fi
  done
}

# Offers those words that begin with `typed`. Readline puts them where `$replaced` stands: what is before it
# (`AUTOSCALING:`) is left out, and they are quoted unless a quote is open.
_ess_offer() {
  local word
  for word; do
    [[ $word == "$typed"* ]] || continue
    word=${word#"${typed%"$replaced"}"}
    if [[ -z $quote ]]; then printf -v word %q "$word"; fi
    COMPREPLY+=("$word")
  done
}

# Offers the files whose path begins with the argument; `@<path>` stands for what a file holds.
_ess_offer_files() {
  local path mark=''
  if [[ $1 == @* ]]; then mark=@; fi
  compopt -o nospace 2>/dev/null
  while IFS= read -r path; do
    if [[ -d $path ]]; then path+=/; fi
    _ess_offer "$mark$path"
  done < <(compgen -f -- "${1#@}")
}

# Offers the IDs that the journal knows under a name, the newest first.
_ess_offer_ids() {
  local id
  compopt -o nosort 2>/dev/null
  while IFS= read -r id; do _ess_offer "$id"; done < <(ess journal ids "$1" -- "$typed" </dev/null 2>/dev/null)
}

# Offers what may follow a flag: `takes` and `values` are set.
_ess_offer_values() {
  case $takes/$typed/${values[0]-} in
    operation/*) _ess_offer "${_ess_operations[@]}" ;;
    path/* | */@*) _ess_offer_files "$typed" ;;
    */'<'*'>') _ess_offer_ids "${values[0]//[<>]/}" ;;
    *) _ess_offer "${values[@]}" ;;
  esac
}

_ess() {
  local replaced=$2 line words flags command='' flag='' given=0 takes values typed quote='' joined='' i
  COMPREPLY=()
  _ess_read_line
  local last=$((${#line[@]} - 1))

  # The command before the cursor. Of one that does not exist nothing is known.
  _ess_after_command ''
  for ((i = 1; i < last; i++)); do
    [[ ${#words[@]} -gt 0 && ${line[i]} != -* ]] || break
    [[ " ${words[*]} " == *" ${line[i]} "* ]] || return
    command=${command:+$command }${line[i]}
    _ess_after_command "$command"
  done

  # The flag that the word at the cursor belongs to, and how many words it has before that.
  for (( ; i < last; i++)); do
    case ${line[i]} in
      --*=*) flag=${line[i]%%=*} given=1 ;;
      --*) flag=${line[i]} given=0 ;;
      *) given=$((given + 1)) ;;
    esac
  done
  typed=${line[last]}
  case $typed in
    --*=*) flag=${typed%%=*} given=0 joined=1 typed=${typed#*=} ;;
    -*) flag='' ;;
  esac
  case $typed in
    [\'\"]*) quote=${typed:0:1} typed=${typed:1} ;;
    *) typed=${typed//\\/} replaced=${replaced//\\/} ;;
  esac

  if [[ -n $flag ]]; then
    _ess_after_flag "$command/$flag"
    if [[ $takes == several || ($takes != nothing && $given == 0) ]]; then
      _ess_offer_values
      if [[ -n $joined || ($given == 0 && $takes != boolean) ]]; then return; fi
    fi
  fi
  _ess_offer "${words[@]}"
  if [[ ${#COMPREPLY[@]} == 0 || -n $flag ]]; then _ess_offer "${flags[@]}"; fi
}

complete -F _ess ess
