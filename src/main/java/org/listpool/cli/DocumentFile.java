package org.listpool.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;
import org.listpool.model.Fault;
import org.listpool.wire.ContractJson;
import org.listpool.wire.Read;

/** Reads a document from a file, or says which file, where in it, and the remedy. */
final class DocumentFile {

    /** Faults shown; who mends these sees the next ones. */
    private static final int SHOWN = 50;

    private DocumentFile() {}

    static <T> T read(Path file, Function<byte[], Read<T>> reader) {
        Read<T> read = reader.apply(bytes(file));
        requireNone(file, read.faults());
        return read.get();
    }

    /** Throws where there are faults. */
    static void requireNone(Path file, List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new UnusableFile(describe(file, faults) + "Mend the file and try again.");
        }
    }

    /** The faults of a file, one a line. */
    static String describe(Path file, List<Fault> faults) {
        StringBuilder text = new StringBuilder(
                file + " has " + faults.size() + (faults.size() == 1 ? " fault:" : " faults:") + "\n");
        for (Fault fault : faults.subList(0, Math.min(SHOWN, faults.size()))) {
            text.append("  ").append(fault.pointer().isEmpty() ? "" : fault.pointer() + ": ");
            text.append(fault.message()).append('\n');
        }
        if (faults.size() > SHOWN) {
            text.append("  and ").append(faults.size() - SHOWN).append(" more.\n");
        }
        return text.toString();
    }

    /** Writes a document as JSON, first beside the file, so that what stands there is never half a document. */
    static void write(Path to, Object document) {
        Path part = to.resolveSibling(to.getFileName() + ".part");
        try {
            Files.write(
                    part, ContractJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(document));
            Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UnusableFile(to + " cannot be written (" + e.getClass().getSimpleName()
                    + "). Maybe its folder is not there or the disk is full; name another file with --out.");
        }
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new UnusableFile(file + " is a folder. Name a file.");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new UnusableFile(file + " does not exist. Maybe the path is meant from another folder than "
                    + Path.of("").toAbsolutePath() + ".");
        } catch (AccessDeniedException e) {
            throw new UnusableFile(file + " may not be read by this user. Change its permissions.");
        } catch (IOException e) {
            throw new UnusableFile(file + " cannot be read (" + e.getClass().getSimpleName() + ").");
        }
    }
}
