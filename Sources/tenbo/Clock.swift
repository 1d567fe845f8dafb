import CalendarDays
import Dataset
import Glibc

/// The only place that reads the clock.
enum Clock {
  static var today: CalendarDay {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let day = CalendarDay(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    // A clock outside the calendar's years is no reason not to show the report.
    return day ?? ReportDate.year(1970).first
  }

  /// In milliseconds, an hour at most: the calendar may be set meanwhile, or the machine sleep.
  static var untilTomorrow: Int32 {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    (parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec, parts.tm_isdst) = (parts.tm_mday + 1, 0, 0, 0, -1)
    return Int32(max(1, min(3600, mktime(&parts) - now)) * 1000)
  }

  /// Since some time in the past.
  static var milliseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }

  /// Seconds since some time in the past, whatever is done to the calendar, and how many milliseconds are left of this one.
  static var second: (number: Int, rest: Int32) {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return (now.tv_sec, Int32(1000 - now.tv_nsec / 1_000_000))
  }
}
