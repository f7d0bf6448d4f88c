internal import GRDB

/// How damage to the file is found.
///
/// A start must be quick, so it looks only where damage is likely and a look is cheap: the header, the length (SQLite
/// itself refuses a file that is shorter than its header says, where no write-ahead log is beside it), the schema, and
/// both ends of every table. The rest is for `checkWhole`, which reads all of the file.
enum StoreCheck {
    /// Reads the first and the last row of every table.
    static func edges(of database: Database) throws {
        for row in try database.rows("SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
        {
            let table: String = row["name"]
            let key = row["wr"] ? try database.primaryKey(table).columns : ["rowid"]
            for order in ["ASC", "DESC"] {
                let by = key.map { "\($0.quotedDatabaseIdentifier) \(order)" }.joined(separator: ", ")
                // Not by an index: the rows themselves are to be read.
                _ = try Row.fetchOne(
                    database,
                    sql: "SELECT * FROM \(table.quotedDatabaseIdentifier) NOT INDEXED ORDER BY \(by) LIMIT 1")
            }
        }
    }

    /// Reads every page and row: seconds for a large store.
    static func whole(_ database: Database, path: String) throws {
        let findings = try String.fetchAll(database, sql: "PRAGMA quick_check(3)")
        guard findings == ["ok"] else {
            throw StoreFailure(.corrupt, path: path, detail: findings.joined(separator: "; "))
        }
    }
}
