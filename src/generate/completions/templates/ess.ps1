# Completion of ess for PowerShell (5.1 or newer). Only to look up IDs in the journal it starts a process.
# Generated from the catalogue: see src/generate/completions.

Register-ArgumentCompleter -Native -CommandName ess -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    # Each with its meaning after a space.
    $commands = @(
        #:commands
    )
    $operations = @(
        #:operations
    )

    # The words that may follow a command.
    $words = @{
        '' = $commands + $operations
        'help' = $commands + $operations
        #:words
    }

    # The flags of a command, or of a command and its subcommand.
    $commandFlags = @{
        #:command-flags
    }

    # An operation's own flags, in both API versions, and those that every operation has.
    $operationFlags = @{
        #:operation-flags
    }
    #:call-flags

    # What flags mean; `<command>/<flag>` where a command has its own meaning.
    $about = @{
        #:about
    }

    # What a flag takes, and then the values that are offered after it.
    $afterFlag = @{
        #:after-flag
    }

    # The command before the cursor, the flag that the word at the cursor belongs to, and how many words that
    # flag has already. Of a command that does not exist nothing is known.
    $command = ''
    $flag = ''
    $given = 0
    $line = $commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition }
    foreach ($word in $line | Select-Object -Skip 1 | ForEach-Object { "$_" }) {
        if ($word -like '--*=*') { $flag = ($word -split '=', 2)[0]; $given = 1 }
        elseif ($word -like '--*') { $flag = $word; $given = 0 }
        elseif ($flag -or -not $words[$command]) { $given++ }
        elseif ($words[$command] -like "$word *" -or $words[$command] -eq $word) {
            $command = "$command $word".Trim()
        }
        else { return }
    }
    $joined = ''
    $typed = $wordToComplete
    if ($typed -like '--*=*') {
        $flag, $typed = $typed -split '=', 2
        $joined = "$flag="
        $given = 0
    }
    elseif ($typed -like '-*') { $flag = '' }

    # Offers a candidate that begins with what has been typed, quoted where PowerShell would not take it as it is.
    $offer = {
        param($text, $meaning, $kind)
        if (-not $text.StartsWith($typed)) { return }
        $quoted = if ($text -match '^[\w./:-]+$') { $text } else { "'$text'" }
        $tip = if ($meaning) { $meaning } else { $text }
        [System.Management.Automation.CompletionResult]::new("$joined$quoted", $text, $kind, $tip)
    }

    if ($flag) {
        $key = "$command/$flag", $flag, ($flag -replace '^--no-.*', '--no-*') |
            Where-Object { $afterFlag.ContainsKey($_) } | Select-Object -First 1
        $takes, $values = if ($key) { $afterFlag[$key] } else { 'one' }
        if ($takes -eq 'several' -or ($given -eq 0 -and $takes -ne 'nothing')) {
            # Where nothing is offered, as for a path, PowerShell offers files.
            if ($takes -eq 'operation') { $values = $operations }
            elseif ("$values" -match '^<(\w+)>$') { $values = ess journal ids $Matches[1] -- $typed 2>$null }
            foreach ($value in $values) {
                $text, $meaning = $value -split ' ', 2
                & $offer $text $meaning 'ParameterValue'
            }
            if ($joined -or ($given -eq 0 -and $takes -ne 'boolean')) { return }
        }
    }
    if ($typed -notlike '-*') {
        foreach ($word in $words[$command]) {
            $text, $meaning = $word -split ' ', 2
            & $offer $text $meaning 'Command'
        }
        if ($words[$command]) { return }
    }
    $flags = if ($operationFlags.ContainsKey($command)) { $operationFlags[$command] + $callFlags }
    else { $commandFlags[$command] }
    foreach ($name in $flags) {
        $key = "$command/$name", $name, ($name -replace '^--no-', '--') |
            Where-Object { $about.ContainsKey($_) } | Select-Object -First 1
        & $offer $name $about[$key] 'ParameterName'
    }
}
