import Charts
import Testing

@Suite struct SparklineTests {
}
