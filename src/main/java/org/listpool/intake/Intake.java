package org.listpool.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import org.listpool.access.Caller;
import org.listpool.audit.AuditTrail;
import org.listpool.house.ProblemException;
import org.listpool.intake.csv.CsvRows;
import org.listpool.resources.Catalogue;
import org.listpool.resources.Collaboratives;
import org.listpool.resources.CurrentCollaborative;

/**
 * Takes in a trust's file.
 *
 * <p>The file is read to its end first, without touching the database, so that a slow sender holds up nobody. Then all
 * of it is stored in one transaction: after a crash at any moment either the whole file is in or nothing of it.
 */
@ApplicationScoped
public class Intake {

    private static final int STORE_SECONDS = 300;

    private final Collaboratives collaboratives;
    private final IntakeStore store;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Intake(Collaboratives collaboratives, IntakeStore store, AuditTrail audit, Caller caller, Clock clock) {
        this.collaboratives = collaboratives;
        this.store = store;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** As {@link #receive(String, ExtractKind, InputStream, Charset)} for a file in UTF-8. */
    public ExtractReport receive(String provider, ExtractKind kind, InputStream body) {
        return receive(provider, kind, body, StandardCharsets.UTF_8);
    }

    /**
     * Takes in a file that the current caller sends; refuses a caller of another trust.
     *
     * @param provider the trust, by its organisation code
     * @throws ProblemException when the file as a whole cannot be taken; nothing has changed then
     */
    public ExtractReport receive(String provider, ExtractKind kind, InputStream body, Charset charset) {
        caller.requireProvider(provider);
        return receiveAs(caller.name(), provider, kind, body, charset);
    }

    /** Takes in a file on behalf of {@code actor}, for work outside a request. */
    public ExtractReport receiveAs(String actor, String provider, ExtractKind kind, InputStream body, Charset charset) {
        try {
            return take(actor, provider, kind, body, charset);
        } catch (ProblemException refused) {
            audit.recordAs(
                    actor,
                    "REFUSE_EXTRACT",
                    List.of(),
                    "kind=%s status=%d title=%s".formatted(kind, refused.status(), refused.title()));
            throw refused;
        } finally {
            drain(body);
        }
    }

    private ExtractReport take(String actor, String provider, ExtractKind kind, InputStream body, Charset charset) {
        CurrentCollaborative collaborative = collaboratives.getCurrent();
        Catalogue catalogue = Catalogue.of(collaborative.document());
        if (!catalogue.hasProvider(provider)) {
            throw new ProblemException(
                    422,
                    "Unknown provider",
                    "The collaborative lists no trust of this code. Check provider, or add the trust: PUT /api/v1/collaborative.");
        }
        LocalDate today = LocalDate.now(clock);
        DigestInputStream bytes = new DigestInputStream(body, sha256());
        return switch (kind) {
            case WAITING_LIST -> {
                WaitingListFile file = readWaitingList(bytes, provider, catalogue, today, charset);
                Sender sender = new Sender(actor, provider, collaborative.version(), finish(bytes));
                yield inTransaction(() -> store.store(sender, file));
            }
            case SUPPLEMENT -> {
                SupplementFile file = readSupplement(bytes, provider, catalogue, charset);
                Sender sender = new Sender(actor, provider, collaborative.version(), finish(bytes));
                yield inTransaction(() -> store.store(sender, file, today));
            }
        };
    }

    private static ExtractReport inTransaction(Callable<ExtractReport> work) {
        return QuarkusTransaction.requiringNew().timeout(STORE_SECONDS).call(work);
    }

    private static WaitingListFile readWaitingList(
            InputStream bytes, String provider, Catalogue catalogue, LocalDate today, Charset charset) {
        try (CsvRows rows = CsvRows.open(bytes, charset, WaitingListColumns.KNOWN, WaitingListColumns.REQUIRED)) {
            return WaitingListFile.read(rows, provider, catalogue, today);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SupplementFile readSupplement(
            InputStream bytes, String provider, Catalogue catalogue, Charset charset) {
        try (CsvRows rows =
                CsvRows.open(bytes, charset, SupplementColumns.known(), List.of(SupplementColumns.PATHWAY))) {
            return SupplementFile.read(rows, provider, catalogue);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no SHA-256.", e);
        }
    }

    private static String finish(DigestInputStream bytes) {
        return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
    }

    // A sender that is still sending would not hear the answer: take the rest, up to the server's limit, and drop it.
    private static void drain(InputStream body) {
        try {
            body.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // The sender has gone; there is nobody left to answer.
            return;
        }
    }
}
