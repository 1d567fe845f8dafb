import CDataset
import Dataset

/// The dataset that is part of the executable.
enum BuiltInDataset {
  static let files = DatasetFiles(constant: { name in
    switch name {
    case DatasetFiles.report: bytes(tenbo_data_report(), tenbo_data_report_size())
    case DatasetFiles.observations: bytes(tenbo_data_observations(), tenbo_data_observations_size())
    case DatasetFiles.sourceMap: bytes(tenbo_data_source_map(), tenbo_data_source_map_size())
    case DatasetFiles.sourceNumbers: bytes(tenbo_data_source_numbers(), tenbo_data_source_numbers_size())
    default: nil
    }
  })

  private static func bytes(_ start: UnsafeRawPointer, _ count: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: start, count: count)
  }
}
