extension FieldVisitor {
  /// Shows a value to a visitor that only looks.
  ///
  /// Descriptions hand out fields as `inout`, so that readers and editors can set them; passing a
  /// constant would first copy it, for a list of 100,000 contacts several times over. The visitor
  /// must not change anything.
  @inline(__always)
  mutating func look<Value: Described>(at value: UnsafePointer<Value>) {
    Value.describe(&UnsafeMutablePointer(mutating: value).pointee, &self)
  }

  /// Shows each element of a list to a visitor that only looks.
  @inline(__always)
  mutating func lookAtEach<Value: Described>(
    of list: [Value], _ body: (inout Self, Int, UnsafePointer<Value>) -> Void
  ) {
    list.withUnsafeBufferPointer { elements in
      guard let first = elements.baseAddress else { return }
      for index in 0..<elements.count { body(&self, index, first + index) }
    }
  }
}
