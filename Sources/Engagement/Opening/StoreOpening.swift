private import Foundation
internal import GRDB

/// How a store is opened, and what is refused.
enum StoreOpening {
    /// For the serving process, which alone makes a store and brings it up to date. It holds the lock already.
    static func serving(_ path: String) throws -> DatabasePool {
        switch try StoreHeader.look(at: path) {
        case .missing: try create(path)
        case .foreign(let reason): throw StoreFailure(.foreign, path: path, detail: reason)
        case .ours: break
        }
        return try named(path) {
            let pool = try connect(path)
            try pool.read { try checkNotNewer($0, path) }
            try pool.read { try StoreCheck.edges(of: $0) }
            try StoreSchema.migrator.migrate(pool)
            return pool
        }
    }

    /// For a command beside the serving process: the store exists and is up to date.
    static func beside(_ path: String) throws -> DatabasePool {
        switch try StoreHeader.look(at: path) {
        case .missing: throw StoreFailure(.missing, path: path)
        case .foreign(let reason): throw StoreFailure(.foreign, path: path, detail: reason)
        case .ours: break
        }
        return try named(path) {
            let pool = try connect(path)
            try pool.read { try checkVersion($0, path) }
            return pool
        }
    }

    static func checkVersion(_ database: Database, _ path: String) throws {
        try checkNotNewer(database, path)
        guard try database.number("PRAGMA user_version") == StoreSchema.version else {
            throw StoreFailure(.older, path: path)
        }
    }

    static func named<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
        do { return try body() } catch { throw StoreFailure.naming(path, error) }
    }

    /// A store comes into being under another name, so that a crash leaves no half of one behind.
    private static func create(_ path: String) throws {
        let draft = path + ".new"
        for file in [draft, draft + "-journal"] where FileManager.default.fileExists(atPath: file) {
            try FileManager.default.removeItem(atPath: file)
        }
        try named(path) {
            let queue = try DatabaseQueue(path: draft)
            // A like touches a page of its own in some tables; half the usual size is half to write of each.
            try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA page_size = 2048") }
            try StoreSchema.migrator.migrate(queue)
            try queue.close()
        }
        try DiskFile.keepPrivate(draft)
        try DiskFile.replace(path, by: draft)
    }

    private static func connect(_ path: String) throws -> DatabasePool {
        let pool = try DatabasePool(path: path, configuration: configuration())
        // GRDB sets NORMAL for WAL; an answer promises that its effect is on disk.
        // Likes fall on pages all over the tables; 32 MB hold those of a busy season.
        try pool.writeWithoutTransaction {
            try $0.execute(sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -32000")
        }
        return pool
    }

    static func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { database in
            // What is deleted is overwritten with zeros: who is forgotten is not in the free pages either. What a
            // statement may have to take back is kept in small pieces, not in 64 KB for each; and a page that changes
            // all the time is moved from a log of 16 MB into the file a quarter as often as from one of 4 MB.
            try database.execute(
                sql: """
                    PRAGMA secure_delete = ON;
                    PRAGMA trusted_schema = OFF;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA wal_autocheckpoint = 8000
                    """)
        }
        return configuration
    }

    private static func checkNotNewer(_ database: Database, _ path: String) throws {
        guard let version = try database.number("PRAGMA user_version"), version <= StoreSchema.version else {
            throw StoreFailure(.newer, path: path)
        }
    }
}
