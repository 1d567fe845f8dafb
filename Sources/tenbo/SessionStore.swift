import Dataset
import Explorer

/// What is kept between runs: the place where somebody is, and what is marked for presenting.
struct SessionStore {
  /// Where somebody else leads is no place to come back to, nor is anything but the presenter's slide of interest. Marks are
  /// one's own.
  var isFollowing = false
  /// Whether to go to where the person was.
  var resumes = false
  /// In which language then; nil for that of the last time.
  var language: Language?

  private let writer: BackgroundWriter
  private let directory: StateDirectory?
  /// The list that takes the place of the person's own.
  private let list: String?
  /// As they are in the files, as far as we know; nil before anything was looked at.
  private var place: SavedPlace?
  private var marks: [Reference] = []
  /// nil before anything was read, and where there is no file to be.
  private var store: MarksStore?
  /// Of the last news of marks.
  private var seenNews = 0
  /// Why marks must not be written: what is there is not ours to write over.
  private var hindrance: Notice?
  /// Whether the place must not be written for such a reason.
  private var isPlaceHindered = false
  /// What is to be told as soon as nothing else is.
  private var untold: Notice?
  private var hasFailed = false

  /// - Parameter list: a file of marks instead of the person's own
  init(list: String?, writer: BackgroundWriter) {
    self.list = list
    self.writer = writer
    directory = StateDirectory(environment: environmentValue)
    for path in [directory?.path, list.map(AtomicFile.directory)] { path.map(AtomicFile.clean) }
  }

  // MARK: Reading

  /// Puts what was kept into the state, once its report is there.
  mutating func restore(_ state: inout State) -> [Effect] {
    let effects = resumes ? resume(&state) : []
    readMarks(&state)
    place = state.place
    return effects
  }

  private mutating func resume(_ state: inout State) -> [Effect] {
    guard let directory else {
      state.tell(.nothingSaved)
      return []
    }
    do {
      var place = try SavedPlace(FileBytes.read(directory.place, atMost: SavedPlace.largest))
      if let language { place.language = language }
      return state.resume(place, after: directory.secondsSinceSaving)
    } catch let error as FileBytes.Failure {
      state.tell(error.isAbsence ? .nothingSaved : .cannotRead(directory.place, error.reason))
    } catch {
      let notice = setAside(directory.place)
      if case .cannotRead = notice { isPlaceHindered = true }
      state.tell(notice)
    }
    return []
  }

  private mutating func readMarks(_ state: inout State) {
    guard let path = list ?? directory?.marks, let marksFile else { return }
    var file = MarksFile()
    defer { store = MarksStore(marksFile, holding: file, of: state.report) }
    do {
      file = try MarksFile(FileBytes.read(path, atMost: MarksFile.largest))
    } catch let error as FileBytes.Failure {
      guard !error.isAbsence else { return }
      return leaveAlone(.cannotRead(path, error.reason), &state)
    } catch {
      // What somebody has handed over is not ours to move, nor to write over.
      if let list { return leaveAlone(.noMarks(list), &state) }
      let notice = setAside(path)
      if case .cannotRead = notice { return leaveAlone(notice, &state) }
      state.tell(notice)
      return
    }
    let found = state.report.references(ofMarks: file)
    if let list, found.known.isEmpty, !found.unknown.isEmpty, !file.hasHeading {
      return leaveAlone(.noMarks(list), &state)
    }
    (state.marks, marks) = (found.known, found.known)
    // Of one's own list it is no news that another dataset has other things.
    if list != nil, let first = found.unknown.first {
      state.tell(.unknownMark(first.id, file: path, line: first.line, count: found.unknown.count))
    }
  }

  private mutating func leaveAlone(_ notice: Notice, _ state: inout State) {
    hindrance = notice
    if !isFollowing { state.tell(notice) }
  }

  private func setAside(_ path: String) -> Notice {
    do throws(AtomicFile.Failure) {
      return .setAside(try StateDirectory.setAside(path))
    } catch {
      return .cannotRead(path, error.reason)
    }
  }

  // MARK: Writing

  /// Keeps what has changed since the last time. Nothing is kept of a report that is still being read.
  mutating func save(_ state: State) {
    guard let place else { return }
    if state.marks != marks { saveMarks(state) }
    guard keepsPlace else { return }
    let now = state.place
    if !now.goesOn(from: place) { save(now) }
  }

  /// The last chance to keep something.
  mutating func finish(_ state: State) {
    save(state)
    if keepsPlace, place != nil, place != state.place { save(state.place) }
    writer.finish()
  }

  private mutating func saveMarks(_ state: State) {
    marks = state.marks
    if let hindrance { return untold = hindrance }
    guard let store else { return fail(SessionStore.noHome, isOfMarks: true) }
    let (marks, seen, language) = (marks, seenNews, state.settings.language)
    writer.keep(store.file) { () throws(AtomicFile.Failure) in try store.write(marks, after: seen, in: language) }
  }

  private static let noHome = "no HOME directory"

  private var keepsPlace: Bool { !isFollowing && !isPlaceHindered }

  private mutating func save(_ now: SavedPlace) {
    place = now
    guard let directory else { return fail(SessionStore.noHome, isOfMarks: false) }
    writer.keep(now.json, in: .state(directory, directory.place))
  }

  private var marksFile: BackgroundWriter.File? {
    list.map { .own($0) } ?? directory.map { .state($0, $0.marks) }
  }

  // MARK: Telling

  /// Puts what other explorers have marked, and taken out, into the state.
  mutating func update(_ state: inout State) {
    guard let news = store?.news(after: &seenNews) else { return }
    state.receive(marks: state.marks.merged(with: news.merged, since: news.handedOver))
    marks = marks.merged(with: news.merged, since: news.handedOver)
  }

  /// Says what could not be kept. False where there is nothing to say, or something else is being said.
  mutating func tell(_ state: inout State) -> Bool {
    for (file, reason) in writer.popFailures() { fail(reason, isOfMarks: file == marksFile) }
    guard let notice = untold, state.tell(notice) else { return false }
    untold = nil
    return true
  }

  /// A full disk is no reason to disturb somebody with every key, but a mark is made to be kept.
  private mutating func fail(_ reason: String, isOfMarks: Bool) {
    if isOfMarks || !hasFailed { untold = .cannotSave(reason) }
    hasFailed = true
  }
}
