/// Where the files beside the tests are.
enum Repository {
  /// The package's root, ending with a slash.
  static let root = String(#filePath.dropLast("Tests/DatasetTests/Repository.swift".count))

  static let data = root + "Data"
  static let report = root + "../shared/report/activity-report-2025.txt"
}
