package org.listpool.theatrelog;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.listpool.access.Caller;
import org.listpool.audit.AuditTrail;
import org.listpool.house.ProblemException;
import org.listpool.intake.csv.CsvRows;
import org.listpool.model.Collaborative;
import org.listpool.resources.Catalogue;
import org.listpool.resources.Collaboratives;
import org.listpool.waitlist.PersonPseudonyms;

/**
 * A trust's past cases. Of a file only procedure, surgeon, date and minutes are kept, and of a case's reference only a
 * keyed pseudonym. The file is read to its end before the database is touched, and stored in one transaction.
 */
@ApplicationScoped
public class TheatreLog {

    private static final int STORE_SECONDS = 300;

    private final Collaboratives collaboratives;
    private final TheatreLogStore store;
    private final PersonPseudonyms pseudonyms;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    TheatreLog(
            Collaboratives collaboratives,
            TheatreLogStore store,
            PersonPseudonyms pseudonyms,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.collaboratives = collaboratives;
        this.store = store;
        this.pseudonyms = pseudonyms;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes in a file that the current caller sends; refuses a caller of another trust.
     *
     * @throws ProblemException when the file as a whole cannot be taken; nothing has changed then
     */
    public TheatreLogReport receive(String provider, InputStream body, Charset charset) {
        caller.requireProvider(provider);
        try {
            return take(provider, body, charset);
        } catch (ProblemException refused) {
            audit.record(
                    "REFUSE_THEATRE_LOG", List.of(), "status=%d title=%s".formatted(refused.status(), refused.title()));
            throw refused;
        } finally {
            drain(body);
        }
    }

    /** Empties a trust's log; how many cases it had. */
    @Transactional
    public int clear(String provider) {
        requireKnown(collaboratives.getCurrent().document(), provider);
        return store.clear(caller.name(), provider);
    }

    /** The report that a file's sender got; refuses a caller of another trust. */
    @Transactional
    public TheatreLogReport getReport(UUID id) {
        TheatreLogReport report = store.findReport(id);
        if (report == null) {
            throw new ProblemException(404, "No such file", "No theatre log of this id was taken in.");
        }
        caller.requireProvider(report.provider());
        return report;
    }

    private TheatreLogReport take(String provider, InputStream body, Charset charset) {
        Collaborative collaborative = collaboratives.getCurrent().document();
        requireKnown(collaborative, provider);
        DigestInputStream bytes = new DigestInputStream(body, sha256());
        UnaryOperator<String> pseudonym = pseudonyms.pseudonyms();
        TheatreLogFile file;
        try (CsvRows rows = CsvRows.open(bytes, charset, LogColumn.known(), List.of())) {
            LogColumn.require(rows);
            // Keyed apart from children's pseudonyms and by trust, so that nothing can be joined with them.
            file = TheatreLogFile.read(
                    rows,
                    new LogRows(
                            rows,
                            collaborative,
                            LocalDate.now(clock),
                            reference -> pseudonym.apply("theatre-log:" + provider + ":" + reference)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String sha256 = HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        String actor = caller.name();
        return QuarkusTransaction.requiringNew()
                .timeout(STORE_SECONDS)
                .call(() -> store.store(actor, provider, sha256, file));
    }

    private static void requireKnown(Collaborative collaborative, String provider) {
        if (!Catalogue.of(collaborative).hasProvider(provider)) {
            throw new ProblemException(
                    422,
                    "Unknown provider",
                    "The collaborative lists no trust of this code. Check provider, or add the trust: PUT /api/v1/collaborative.");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no SHA-256.", e);
        }
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
