# Completion of ess for fish (3.1 or newer). Only to look up IDs in the journal it starts a process.
# Generated from the catalogue: see src/generate/completions.

set -g __ess_commands \
    #:commands

set -g __ess_operations \
    #:operations

# Flags that every operation has.
set -g __ess_call_flags \
    #:call-flags

# What flags mean; `<command>/<flag>` where a command has its own meaning.
set -g __ess_about \
    #:about

# Prints what may follow a command, or a command and its subcommand: words, each with its meaning, and flags.
function __ess_after_command
    switch $argv[1]
        case '' help
            string join \n -- $__ess_commands $__ess_operations
            #:first-flags
        #:after-command
        case '*'
            __ess_after_operation $argv[1]; and string join \n -- $__ess_call_flags
    end
end

# Prints an operation's own flags, in both API versions.
function __ess_after_operation
    switch $argv[1]
        #:after-operation
        case '*'
            return 1
    end
    return 0
end

# Prints what a flag takes, and then the values that may follow it: the argument is `<command>/<flag>`.
function __ess_after_flag
    switch $argv[1]
        #:after-flag
        case '*'
            echo one
    end
end

# Prints what may follow a flag that takes $argv[1]: $argv[2] has been typed, $argv[3..-1] are the values. A
# text `@<path>` stands for what a file holds, a value `<name>` for the IDs that the journal knows under it.
function __ess_values
    switch "$argv[1]/$argv[2]/$argv[3]"
        case 'operation/*'
            string join \n -- $__ess_operations
        case 'path/*'
            __fish_complete_path $argv[2]
        case '*/@*'
            string replace -r -- '^' @ (__fish_complete_path (string sub -s 2 -- $argv[2]))
        case '*/<*>'
            ess journal ids (string trim -c '<>' -- $argv[3]) -- $argv[2] </dev/null 2>/dev/null
        case '*'
            string join \n -- $argv[3..-1]
    end
end

# Prints the flags $argv[2..-1] of the command $argv[1], each with its meaning.
function __ess_flags
    set -l command $argv[1]
    for flag in $argv[2..-1]
        set -l about (string match -- "$command/$flag"\t'*' $__ess_about
            or string match -- $flag\t'*' $__ess_about
            or string match -- (string replace -- --no- -- $flag)\t'*' $__ess_about)
        string replace -r -- '^[^\t]*' $flag $about
    end
end

function __ess_complete
    set -l line (commandline -opc)
    set -e line[1]
    set -l typed (commandline -ct)

    # The command before the cursor, the flag that the word at the cursor belongs to, and how many words that
    # flag has already. Of a command that does not exist nothing is known.
    set -l command ''
    set -l following (__ess_after_command '')
    set -l flag ''
    set -l given 0
    for word in $line
        if string match -q -- '--*=*' $word
            set flag (string split -m 1 = -- $word)[1]
            set given 1
        else if string match -q -- '--*' $word
            set flag $word
            set given 0
        else if test -n "$flag"; or not string match -q -v -- '-*' $following
            set given (math $given + 1)
        else if contains -- $word (string replace -r '\t.*' '' -- $following)
            set command (string trim "$command $word")
            set following (__ess_after_command $command)
        else
            return
        end
    end
    set -l joined ''
    switch "$typed"
        case '--*=*'
            set flag (string split -m 1 = -- $typed)[1]
            set given 0
            set joined $flag=
            set typed (string replace -- $joined '' $typed)
        case '-*'
            set flag ''
    end

    if test -n "$flag"
        set -l takes (__ess_after_flag $command/$flag)
        if test $takes[1] = several; or test $given = 0 -a $takes[1] != nothing
            string replace -r -- '^' "$joined" (__ess_values $takes[1] "$typed" $takes[2..-1])
            if test -n "$joined"; or test $given = 0 -a $takes[1] != boolean
                return
            end
        end
    end
    if string match -v -- '-*' $following; and not string match -q -- '-*' "$typed"
        return
    end
    __ess_flags "$command" (string match -- '-*' $following)
end

complete -c ess -f -a '(__ess_complete)'
