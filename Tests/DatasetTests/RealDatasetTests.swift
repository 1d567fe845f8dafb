import Testing

@testable import Dataset

private let files = DatasetFiles(directory: Repository.data)
private let hasData = FileBytes.size(Repository.data + "/report.json") != nil
private let hasReport = FileBytes.size(Repository.report) != nil

@Suite(.enabled(if: hasData, "Data/report.json is not there")) struct RealDatasetTests {
  @Test func isSound() {
    #expect(DatasetCheck(files).findings().map(\.description) == [])
  }

  @Test(.enabled(if: hasReport, "the published text is not at ../shared/report/activity-report-2025.txt"))
  func agreesWithThePublishedText() {
    #expect(DatasetCheck(files).findings(against: Repository.report).map(\.description) == [])
  }
}
