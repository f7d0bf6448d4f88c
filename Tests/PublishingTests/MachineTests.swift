import Foundation
import SiteBuilding
import Testing

@Suite("When the machine refuses")
struct MachineTests {
    @Test("a folder that may not be written is named, with the system's words", .enabled(if: geteuid() != 0))
    func unwritable() throws {
        let scratch = try Scratch()
        try scratch.makeFolder("locked")
        chmod(scratch.path + "/locked", 0o555)
        let error = #expect(throws: SystemFailure.self) {
            try Publisher(output: scratch.path + "/locked/public").stage()
        }
        #expect(error?.description == "cannot make folder \(scratch.path)/locked/.public: Permission denied")
    }

    @Test("a file in the place of a folder is named")
    func fileAbove() throws {
        let scratch = try Scratch()
        try scratch.write("file", "")
        let error = #expect(throws: SystemFailure.self) {
            try Publisher(output: scratch.path + "/file/public").stage()
        }
        #expect(error?.description == "cannot make folder \(scratch.path)/file/.public: Not a directory")
    }

    @Test("an output that is a file is named")
    func fileAsOutput() throws {
        let scratch = try Scratch()
        try scratch.write("public", "")
        let error = #expect(throws: SystemFailure.self) { try Publisher(output: scratch.output).stage() }
        #expect(error?.description == "cannot publish to \(scratch.output): Not a directory")
    }

    @Test("a full disk leaves the old site, and its error names the file")
    func fullDisk() throws {
        let scratch = try Scratch()
        try scratch.makeFolder("disk")
        guard let disk = MountedFileSystem("tmpfs", options: "size=256k", at: scratch.path + "/disk") else {
            try Test.cancel("nothing can be mounted here")
        }
        let output = disk.path + "/public"
        try Scratch.publish(["index.html": "one"], to: output)
        let site = try Publisher(output: output).stage()
        let error = #expect(throws: SystemFailure.self) {
            try site.write("large.bin", [UInt8](repeating: 1, count: 1_000_000))
        }
        #expect(
            error?.description
                == "cannot write \(disk.path)/.public/staged/large.bin: No space left on device")
        try site.abandon()
        #expect(scratch.files("disk/public") == [".gitignore", "index.html"])
        try Scratch.publish(["index.html": "two"], to: output)
        #expect(try scratch.text("disk/public/index.html") == "two")
    }

    @Test("an output that is a mount point is refused before anything is built")
    func mountPoint() throws {
        let scratch = try Scratch()
        try scratch.makeFolder("public")
        guard let disk = MountedFileSystem("tmpfs", options: "size=256k", at: scratch.output) else {
            try Test.cancel("nothing can be mounted here")
        }
        #expect(throws: PublishError.mountPoint(disk.path)) { try Publisher(output: disk.path).stage() }
    }

    @Test("a folder that is mounted onto the output is noticed by the exchange, and stays as it is")
    func bindMount() throws {
        let scratch = try Scratch()
        try scratch.makeFolder("public")
        try scratch.write("data/.gitignore", "*\n!.gitignore\n")
        guard let mount = MountedFileSystem("none", options: "bind", of: scratch.path + "/data", at: scratch.output)
        else { try Test.cancel("nothing can be mounted here") }
        #expect(throws: PublishError.mountPoint(mount.path)) { try scratch.publish(["index.html": "one"]) }
        #expect(scratch.files("public") == [".gitignore"])
        #expect(try scratch.names(".public") == ["lock"])
    }

    @Test("a site that a container's image holds is replaced too")
    func imageLayer() throws {
        let scratch = try Scratch(under: "/dev/shm")
        for folder in ["image", "upper", "work", "container"] { try scratch.makeFolder(folder) }
        try Scratch.publish(["index.html": "image", "same/page.html": "same"], to: scratch.path + "/image/public")
        let options = ["lowerdir=image", "upperdir=upper", "workdir=work"].map {
            $0.replacingOccurrences(of: "=", with: "=\(scratch.path)/")
        }.joined(separator: ",")
        guard let layers = MountedFileSystem("overlay", options: options, at: scratch.path + "/container") else {
            try Test.cancel("nothing can be mounted here")
        }
        for version in ["one", "two", "three"] {
            let report = try Scratch.publish(
                ["index.html": version, "same/page.html": "same"], to: layers.path + "/public")
            #expect(report.written == 1)
            #expect(try scratch.text("container/public/index.html") == version)
        }
        #expect(
            try scratch.names("container/.public") == ["files", "former-1", "former-2", "former-3", "lock", "manifest"])
        #expect(scratch.files("container/public") == [".gitignore", "index.html", "same/page.html"])
        #expect(try scratch.text("image/public/index.html") == "image")
    }

    @Test("a kill while the image's site was being copied out is mended")
    func copyOfImage() throws {
        let scratch = try Scratch()
        try scratch.publish(["index.html": "one"])
        try FileManager.default.moveItem(atPath: scratch.output, toPath: scratch.state + "/restored")
        try scratch.write("public/half.html", "half")
        try Publisher(output: scratch.output).stage().abandon()
        #expect(scratch.files("public") == [".gitignore", "index.html"])
        #expect(try scratch.names(".public") == ["files", "lock", "manifest"])
    }
}
