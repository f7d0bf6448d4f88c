internal import GRDB
private import GRDBSQLite

/// A statement whose arguments are bound as they are: what a like runs, thousands of times a second.
///
/// GRDB's own way boxes and checks every argument, which costs as much as the statement.
struct HeldStatement {
    private let statement: Statement
    private let database: Database

    /// Compiled once for each connection.
    init(_ sql: String, in database: Database) throws {
        statement = try database.cachedStatement(sql: sql)
        self.database = database
    }

    /// - Parameter index: counted from 1.
    func bind(_ number: Int, at index: CInt) throws {
        try check(sqlite3_bind_int64(statement.sqliteStatement, index, Int64(number)))
    }

    func bind(_ bytes: [UInt8], at index: CInt) throws {
        // The destructor -1 (SQLITE_TRANSIENT) has SQLite copy the bytes.
        let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        try check(sqlite3_bind_blob(statement.sqliteStatement, index, bytes, CInt(bytes.count), copied))
    }

    /// Runs a statement that gives no rows.
    func run() throws {
        let code = sqlite3_step(statement.sqliteStatement)
        // Resetting repeats the error of the step.
        let error = code == SQLITE_DONE ? nil : failure(code)
        sqlite3_reset(statement.sqliteStatement)
        if let error { throw error }
    }

    private func check(_ code: CInt) throws {
        guard code == SQLITE_OK else { throw failure(code) }
    }

    private func failure(_ code: CInt) -> DatabaseError {
        DatabaseError(
            resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(database.sqliteConnection)),
            sql: statement.sql)
    }
}
