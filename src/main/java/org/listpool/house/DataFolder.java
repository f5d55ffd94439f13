package org.listpool.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The folder in which one service keeps its database and keys. Held by one process at a time; the operating system lets
 * go of it when that process dies, however it dies.
 */
public final class DataFolder implements AutoCloseable {

    private static final int KEY_BYTES = 32;

    private final Path folder;
    private final FileChannel lockFile;

    private DataFolder(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    /** Takes hold of {@code folder}, making it when it is missing; refused when another service holds it. */
    public static DataFolder open(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute, onlyOwner(absolute, "rwx------"));
            FileChannel lockFile = FileChannel.open(
                    absolute.resolve("listpool.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (!lock(lockFile)) {
                lockFile.close();
                throw new StartRefused("Another ListPool runs on the folder " + absolute + ".\n"
                        + "Stop it first, or give this one its own folder: LISTPOOL_DATA=<folder>.");
            }
            return new DataFolder(absolute, lockFile);
        } catch (IOException e) {
            throw new StartRefused("The folder " + absolute + " cannot be written ("
                    + e.getClass().getSimpleName()
                    + ").\nMake it writable for this user, or name another: LISTPOOL_DATA=<folder>.");
        }
    }

    /** Where the server's files lie. */
    Path database() {
        return folder.resolve("database");
    }

    /** Where the server's programs are unpacked to. */
    Path programs() {
        return folder.resolve("programs");
    }

    /** What the server says when it cannot start. */
    Path databaseLog() {
        return folder.resolve("database.log");
    }

    /** A secret of this folder, made at random the first time and readable by the owner only. */
    public String secret(String name) {
        Path file = folder.resolve(name + ".key");
        try {
            byte[] random = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(random);
            Files.createFile(file, onlyOwner(file, "rw-------"));
            Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        } catch (FileAlreadyExistsException e) {
            // Made by an earlier start.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read(file);
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }

    private static String read(Path file) {
        try {
            String secret = Files.readString(file).strip();
            if (secret.isEmpty()) {
                throw new StartRefused(
                        "The key file " + file + " is empty.\nRestore it from the backup of its folder.");
            }
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean lock(FileChannel lockFile) throws IOException {
        try {
            FileLock lock = lockFile.tryLock();
            if (lock == null) {
                return false;
            }
            lockFile.truncate(0);
            lockFile.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
            return true;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static FileAttribute<?>[] onlyOwner(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
