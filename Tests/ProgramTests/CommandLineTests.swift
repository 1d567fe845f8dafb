import Testing

/// The command line's contract: what goes to standard output, and the exit status.
@Suite(.timeLimit(.minutes(2))) struct CommandLineTests {
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
    ("$TENBO check /nowhere", 1, "tenbo: /nowhere: 1 finding\n"),
  ])
  func mistakesAreSaid(_ line: String, _ status: Int32, _ beginning: String) {
    let result = Shell.complaint(line)
    #expect(result.status == status)
    #expect(result.output.hasPrefix(beginning), "\(result.output)")
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
    for name in ["explore", "sections", "show", "check"] { #expect(help.contains("  \(name)")) }
  }
}
