package org.listpool.resources;

import java.util.List;
import java.util.Map;
import org.listpool.check.faults.CollaborativeFaults;
import org.listpool.house.ProblemException;
import org.listpool.model.Collaborative;
import org.listpool.model.Fault;
import org.listpool.wire.Documents;
import org.listpool.wire.Read;

/** Reads a resources document and refuses it with every fault it has. */
final class CollaborativeReading {

    private CollaborativeReading() {}

    /** The document; a problem with the member {@code faults} when it has any. */
    static Collaborative read(byte[] json) {
        Read<Collaborative> read = Documents.readCollaborative(json);
        List<Fault> faults = read.isSound() ? CollaborativeFaults.find(read.get()) : read.faults();
        if (!faults.isEmpty()) {
            throw new ProblemException(
                    422,
                    "Faulty collaborative",
                    "The document has %d fault(s); nothing was replaced. Each is listed with its place."
                            .formatted(faults.size()),
                    Map.of("faults", faults));
        }
        return read.get();
    }
}
