import Dataset
import Explorer
import Glibc

/// What is kept between runs: the place where somebody is, and what is marked for presenting.
struct KeptState {
  private let keeper: Keeper
  private let directory: StateDirectory?
  /// The list that takes the place of the person's own.
  private let list: String?
  private let resumes: Bool
  /// As they are in the files, as far as we know; nil before anything was looked at.
  private var place: SavedPlace?
  private var marks: [Reference] = []
  private var file = MarksFile()
  /// Marks of things that this dataset doesn't have are kept too.
  private var unknown: [String] = []
  private var writesMarks = true

  /// - Parameters:
  ///   - list: a file of marks instead of the person's own
  ///   - resumes: whether to go to where the person was
  init(list: String?, resumes: Bool, keeper: Keeper) {
    self.list = list
    self.resumes = resumes
    self.keeper = keeper
    directory = StateDirectory(environment: { name in getenv(name).map { String(cString: $0) } })
  }

  // MARK: Reading

  /// Puts what was kept into the state, once its report is there.
  mutating func restore(_ state: inout State) -> [Effect] {
    let effects = resumes ? resume(&state) : []
    readMarks(&state)
    place = state.place
    return effects
  }

  private func resume(_ state: inout State) -> [Effect] {
    guard let directory else {
      state.tell(.nothingSaved)
      return []
    }
    do {
      let place = try SavedPlace(FileBytes.read(directory.place))
      return state.resume(place, after: directory.secondsSinceSaving)
    } catch let error as FileBytes.Failure {
      state.tell(error.isAbsence ? .nothingSaved : .cannotRead(directory.place, error.sentence))
    } catch {
      state.tell(.setAside(StateDirectory.setAside(directory.place)))
    }
    return []
  }

  private mutating func readMarks(_ state: inout State) {
    guard let path = list ?? directory?.marks else { return }
    do {
      file = try MarksFile(FileBytes.read(path))
    } catch let error as FileBytes.Failure {
      guard !error.isAbsence else { return }
      writesMarks = false
      return state.tell(.cannotRead(path, error.sentence))
    } catch {
      // What somebody has handed over is not ours to move, nor to write over.
      writesMarks = list == nil
      return state.tell(list.map(Notice.noMarks) ?? .setAside(StateDirectory.setAside(path)))
    }
    let found = state.report.references(ofMarks: file)
    (state.marks, marks, unknown) = (found.known, found.known, found.unknown.map(\.id))
    // Of one's own list it is no news that another dataset has other things.
    if list != nil, let first = found.unknown.first {
      state.tell(.unknownMark(first.id, file: path, line: first.line, count: found.unknown.count))
    }
  }

  // MARK: Writing

  /// Keeps what has changed since the last time. Nothing is kept of a report that is still being read.
  mutating func save(_ state: State) {
    guard let before = place else { return }
    if state.marks != marks {
      marks = state.marks
      file = file.replacing(marks.map(state.report.id) + unknown)
      if writesMarks { keep(file.text(for: state.report, in: state.settings.language), marksFile) }
    }
    let now = state.place
    guard now != before else { return }
    place = now
    keep(now.json, directory.map { .state($0, $0.place) })
  }

  /// The last chance to keep something.
  mutating func finish(_ state: State) {
    save(state)
    keeper.finish()
  }

  /// Why something could not be kept, once.
  func takeFailure() -> String? {
    keeper.takeFailure()
  }

  private var marksFile: Keeper.File? {
    list.map { .own($0) } ?? directory.map { .state($0, $0.marks) }
  }

  private func keep(_ text: String, _ file: Keeper.File?) {
    if let file { keeper.keep(text, in: file) } else { keeper.tell("no HOME directory") }
  }
}
