import Dataset

/// The words of followers, and of a presenter who has some.
extension Strings {
  /// In the presenter's row.
  func sharedWith(_ count: Int) -> String {
    count == 0 ? pick("共有中", "shared") : pick("共有中 \(count)人", "shared with \(count)")
  }

  var waiting: String { pick("発表者を待っています", "Waiting for the presenter") }
  var presenterIsGone: String { pick("発表者がいません。戻るのを待っています", "The presenter is gone; waiting") }
  var onOnesOwn: String { pick("自由閲覧", "on your own") }
  var followsAgain: String { pick("発表者の画面へ", "back to the presenter") }
  /// - Parameter position: of the presenter; nil where they are gone
  func followsAgain(at position: String?) -> String {
    followsAgain + (position.map { pick("(\($0))", " (\($0))") } ?? pick("(不在)", " (gone)"))
  }
  var looksAround: String { pick("報告を開く", "open the report") }
  var slideIsMissing: String {
    pick("発表者の資料にこのスライドはありますが、手元の資料にはありません", "The presenter's report has this slide; the report here has not")
  }
  var otherReport: String {
    pick("発表者の資料と異なるため、数値が違うことがあります", "Not the presenter's report: figures may differ")
  }

  /// Why there is nobody to follow; nil where there just is nobody.
  func reason(_ absence: PresenterStatus.Absence) -> String? {
    switch absence {
    case .nobody: nil
    case .otherVersion(let version):
      pick(
        "発表者の tenbo は形式\(version)、こちらは形式\(SharedMessage.version)で話します",
        "The presenter's tenbo speaks version \(version), this one version \(SharedMessage.version)")
    case .damaged: pick("届いた内容が tenbo のものではありません", "What comes from there is not tenbo's")
    case .refused(.full): pick("満席です", "As many follow as may")
    case .refused(.stranger): pick("この発表を見る権限がありません", "You are not among those who may follow")
    case .otherUser: pick("別の利用者の発表です(--socket で指定)", "Somebody else presents there (name it by --socket)")
    case .unreachable(let reason): pick("接続できません: \(reason)", "Cannot be reached: \(reason)")
    }
  }

  // The notes.
  var notesTitle: String { pick("発表者ノート", "Presenter's notes") }
  var nextSlideLabel: String { pick("次", "Next") }
  var noNextSlide: String { pick("これが最後のスライドです", "This is the last slide") }
  var screenIsBlack: String { pick("画面は黒", "screen is black") }
  var screenIsWhite: String { pick("画面は白", "screen is white") }
  var screenIsZoomed: String { pick("図を拡大中", "chart zoomed") }
  func moreLines(_ count: Int) -> String { pick("ほか\(count)行", count == 1 ? "1 more line" : "\(count) more lines") }
  var timeStands: String { pick("停止中", "stopped") }
}
