import CDataset
import Dataset

/// The dataset that is part of the executable.
enum BuiltInDataset {
  static var files: DatasetFiles {
    DatasetFiles([
      DatasetFiles.report: bytes(tenbo_data_report(), tenbo_data_report_size()),
      DatasetFiles.observations: bytes(tenbo_data_observations(), tenbo_data_observations_size()),
      DatasetFiles.sourceMap: bytes(tenbo_data_source_map(), tenbo_data_source_map_size()),
      DatasetFiles.sourceNumbers: bytes(tenbo_data_source_numbers(), tenbo_data_source_numbers_size()),
    ])
  }

  private static func bytes(_ start: UnsafeRawPointer, _ count: Int) -> [UInt8] {
    Array(UnsafeRawBufferPointer(start: start, count: count))
  }
}
