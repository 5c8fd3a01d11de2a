#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Work away from the keys, on a thread that ends with it.
///
/// No task: the pool behind tasks wakes up every second from its first task on, and a program that
/// nobody touches is to sleep.
enum BackgroundThread {
  /// Starts the work and returns at once; without a thread to be had, the work is done here.
  static func start(_ work: @escaping @Sendable () -> Void) {
    let box = Unmanaged.passRetained(Work(run: work))
    #if canImport(Glibc)
      var thread = pthread_t()
      let status = pthread_create(
        &thread, nil,
        { raw in
          if let raw { Unmanaged<Work>.fromOpaque(raw).takeRetainedValue().run() }
          return nil
        }, box.toOpaque())
      if status == 0 { pthread_detach(thread) }
    #else
      var thread: pthread_t?
      let status = pthread_create(
        &thread, nil,
        { raw in
          Unmanaged<Work>.fromOpaque(raw).takeRetainedValue().run()
          return nil
        }, box.toOpaque())
      if status == 0, let thread { pthread_detach(thread) }
    #endif
    if status != 0 { box.takeRetainedValue().run() }
  }

  /// A class, since a thread is handed a pointer.
  private final class Work: Sendable {
    let run: @Sendable () -> Void

    init(run: @escaping @Sendable () -> Void) {
      self.run = run
    }
  }
}
