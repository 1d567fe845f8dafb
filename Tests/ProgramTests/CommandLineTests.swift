import Search
import TerminalSession
import Testing

/// The command line's contract: what goes to standard output, and the exit status.
@Suite(.timeLimit(.minutes(10))) struct CommandLineTests {
  @Test func aPipeGetsText() {
    let result = Shell.run("$TENBO --section gbizid | cat")
    #expect(result.output.hasPrefix("GビズID\nID: gbizid\n"))
    #expect(!result.output.contains("\u{1B}"))
    #expect(Shell.run("$TENBO | cat").output == Shell.run("$TENBO show").output)
    #expect(Shell.run("$TENBO | cat >/dev/null; exit 0").status == 0)
  }

  @Test func plainIsTextToo() {
    #expect(Shell.run("$TENBO --plain --section life").output == Shell.run("$TENBO show life").output)
  }

  @Test(arguments: [
    ("$TENBO show xyzzy", 64, "tenbo: nothing is called \"xyzzy\"; nearest: "),
    ("$TENBO show 競争", 64, "tenbo: \"競争\" may be pillar-3, outlook/coordination; give one of these ids\n"),
    ("$TENBO --section ''", 64, "tenbo: nothing is called \"\""),
    ("$TENBO --nonsense", 64, "Error: Unknown option '--nonsense'"),
    ("$TENBO --ambiguous-width 3", 64, "Error: --ambiguous-width is 1 or 2, not 3."),
    ("$TENBO show --data /nowhere", 66, "tenbo: /nowhere/report.json: there is no such file"),
    ("$TENBO check /nowhere", 66, "tenbo: /nowhere: 1 finding\n"),
  ])
  func mistakesAreSaid(_ line: String, _ status: Int32, _ beginning: String) {
    let result = Shell.complaint(line)
    #expect(result.status == status)
    #expect(result.output.hasPrefix(beginning), "\(result.output)")
  }

  @Test(.timeLimit(.minutes(5))) func tooManyArgumentsAreRefusedAtOnce() {
    let result = Shell.complaint("$TENBO search -- $(seq 100000)")
    #expect(result.status == 64)
    #expect(result.output == "tenbo: there are 100002 arguments, more than 1000\n")
    let few = Shell.complaint("$TENBO search -- $(seq 998)").output
    #expect(few.hasPrefix("tenbo: more than \(Query.longest) characters\n"), "\(few)")
  }

  /// A limit on the size of files is an error to tell of, and not a signal to die by.
  @Test(.disabled(if: Sanitizer.isOfThreads, "it writes a file of its own")) func aFileThatMayNotGrowIsSaid() {
    let result = Shell.run(
      "f=$(mktemp); (ulimit -f 1; env --default-signal=XFSZ $TENBO show 2>&1 >$f); s=$?; rm $f; exit $s")
    #expect(result.status == 74)
    #expect(result.output.hasPrefix("tenbo: ") && result.output.contains("File too large"), "\(result)")
  }

  /// Sparse files take no room on a disk, but would in memory.
  @Test(
    .disabled(if: Sanitizer.isOn, "the limit on memory would be its own"),
    arguments: ["report.json", "observations.csv", "source-map.csv"],
    [
      ("truncate -s 8G", "larger than 2 GiB"), ("mkfifo", "not a regular file"), ("mkdir", "Is a directory"),
      ("ln -s /dev/null", "not a regular file"),
    ])
  func aFileThatIsNoneOfADatasetIsRefusedAtOnce(_ file: String, _ how: (command: String, reason: String)) {
    let directory = "d=$(mktemp -d); cp \(Repository.data)/* $d 2>/dev/null; rm $d/\(file); \(how.command) $d/\(file)"
    let result = Shell.run("\(directory); (ulimit -v 16000000; $TENBO check $d); s=$?; rm -r $d; exit $s")
    #expect(result.status == 66)
    #expect(
      result.output.contains("/\(file): it cannot be read (\(how.reason)); expected a readable file\n"), "\(result)")
  }

  @Test(.disabled(if: Sanitizer.isOn, "the limit on memory would be its own"))
  func aTextThatIsTooLargeIsRefusedAtOnce() {
    let result = Shell.run(
      "d=$(mktemp -d); truncate -s 8G $d/t; (ulimit -v 16000000; $TENBO check --against $d/t); s=$?; rm -r $d; exit $s")
    #expect(result.status == 66)
    #expect(
      result.output.contains("/t: it cannot be read (larger than 2 GiB); expected the published text"), "\(result)")
  }

  @Test(arguments: [
    ("serach AI", "there is no command \"serach\"; did you mean tenbo search?\n"),
    ("figrues", "there is no command \"figrues\"; did you mean tenbo figures?\n"),
    ("ガバメントクラウド", "there is no command \"ガバメントクラウド\"; tenbo show REF prints a place of the report\n"),
  ])
  func aSlipOfACommandIsAnswered(_ arguments: String, _ sentence: String) {
    let result = Shell.complaint("$TENBO \(arguments)")
    #expect(result.status == 64)
    #expect(result.output.contains(sentence), "\(result.output)")
  }

  /// What is pasted from either says whose words it holds, and from where.
  @Test(arguments: ["text", "markdown"], ["2.3.3", "gbizid", "pillar-2", ""])
  func whatIsPrintedSaysWhoseWordsItHolds(_ format: String, _ place: String) {
    let english = Shell.run("$TENBO show \(place) --format \(format) --lang en").output
    #expect(english.contains("by the editors of tenbo"))
    #expect(english.contains("https://www.digital.go.jp/policies/report-2025"))
    #expect(english.contains("5 September 2025"))
    #expect(!english.contains(/\b(ours|by us)\b/))
    let japanese = Shell.run("$TENBO show \(place) --format \(format)").output
    #expect(japanese.contains("tenbo編者による"))
    #expect(japanese.contains("2025年9月5日"))
  }

  @Test func aTableOfFiguresSaysFromWhere() {
    let table = Shell.run("$TENBO figures --format markdown").output
    #expect(
      table.hasSuffix(
        "\n\n報告: デジタル庁『[2025年デジタル庁活動報告](https://www.digital.go.jp/policies/report-2025)』、2025年9月5日公表\n"))
    // A value that the report doesn't print has its own publication.
    let others = table.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.hasSuffix("| 報告 |") }.dropFirst(2)
    #expect(!others.isEmpty && others.allSatisfy { $0.contains("](http") }, "\(others.first ?? "")")
  }

  /// Arguments and names of files come from anywhere; a terminal must not obey what is repeated of them.
  @Test(arguments: [
    ("$TENBO show $'\\e[31mx'", 64, "nothing is called \"U+001B[31mx\""), ("$TENBO show $'\\nﾞ'", 64, "U+000Aﾞ"),
    ("$TENBO --section $'lief\\u202e'", 64, "liefU+202E"),
    ("$TENBO $'--\\e[31mx'", 64, "Unknown option '--U+001B[31mx'"),
    ("$TENBO --lang $'\\e]0;x\\a'", 64, "U+001B]0;xU+0007"), ("$TENBO --theme $'\\x9b1m'", 64, "--theme"),
    ("$TENBO show --data $'/\\e[2J'", 66, "/U+001B[2J/report.json"),
    ("$TENBO check $'/\\e[2J'", 66, "/U+001B[2J: 1 finding"), ("$TENBO check --against $'/\\e[2J'", 66, "U+001B[2J"),
  ])
  func nothingForeignIsObeyed(_ line: String, _ status: Int32, _ shown: String) {
    let result = Shell.run("bash -c '{ \(line.replacing("'", with: "'\\''")); } 2>&1'")
    #expect(result.status == status)
    #expect(result.output.contains(shown), "\(result.output)")
    let scalars = result.output.unicodeScalars
    #expect(!scalars.contains { ($0.value < 0x20 && $0 != "\n") || 0x7F...0x9F ~= $0.value || $0 == "\u{202E}" })
  }

  @Test func helpAndMistakesKeepTheirStreams() {
    for line in ["$TENBO --help", "$TENBO show --help", "$TENBO help check", "$TENBO --version"] {
      let help = Shell.run(line + " 2>/dev/null")
      #expect(help.status == 0)
      #expect(help.output.hasSuffix("\n"), "\(help.output)")
      #expect(Shell.complaint(line).output == "")
    }
    #expect(Shell.run("$TENBO --nonsense 2>/dev/null") == Shell.Result(output: "", status: 64))
    #expect(Shell.complaint("$TENBO --nonsense").output.contains("\nUsage: "))
    #expect(Shell.run("$TENBO --help 2>&1 >/dev/full").status == 74)
  }

  @Test func aFullDiskIsSaid() {
    let result = Shell.run("$TENBO show 2>&1 >/dev/full")
    #expect(
      result == Shell.Result(output: "tenbo: cannot write to standard output: No space left on device\n", status: 74))
  }

  @Test func aClosedPipeEndsQuietly() {
    #expect(Shell.run("{ $TENBO show; echo $? >&2; } 2>&1 >/dev/null | cat").output == "0\n")
    let result = Shell.run("bash -c '$TENBO show | head -1; exit ${PIPESTATUS[0]}'")
    #expect(result == Shell.Result(output: "2025年デジタル庁活動報告\n", status: 141))
  }

  @Test func theBuiltInDatasetIsSound() {
    #expect(Shell.run("$TENBO check").status == 0)
  }

  @Test func theExecutableIsAllThatIsNeeded() {
    let line = "d=$(mktemp -d); cp $TENBO $d/t; cd $d; ./t sections --format json | head -c 1; rm -r $d"
    #expect(Shell.run(line).output == "[")
  }

  @Test func helpNamesEverySubcommand() {
    let help = Shell.run("$TENBO --help").output
    for name in ["explore", "present", "sections", "show", "search", "figures", "check"] {
      #expect(help.contains("  \(name)"))
    }
  }
}
