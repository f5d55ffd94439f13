package org.listpool.cli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.listpool.demo.pool.PoolSettings;
import org.listpool.demo.pool.Scarcity;
import org.listpool.demo.pool.SyntheticPool;
import org.listpool.model.Problem;
import org.listpool.wire.Documents;

/**
 * The pools of the bench. A drawn pool differs from seed to seed; the replay pool is one, searched from each seed.
 *
 * <p>The draws begin at {@value #JUDGES}, far from the pools on which the search is tuned (seeds below {@value #JUDGES}), so
 * that the pools that judge are not those that taught.
 */
public enum BenchPool {
    /** The replay pool of three trusts. */
    REPLAY("the replay pool: 1,219 entries, 12 sessions", 1, 0),
    /** As large as the replay pool. */
    SIZE_1("1,215 children, 12 sessions", 1, 1_215),
    /** Three times as large. */
    SIZE_3("3,645 children, 36 sessions", 3, 3_645),
    /** Ten times as large. */
    SIZE_10("12,000 children, about 120 sessions", 10, 12_000),
    /** Few volunteers. */
    SCARCE_STAFF("as 1x, people volunteer for few days", 1, 1_215),
    /** Few ward places. */
    SCARCE_WARD("as 1x, a third of the ward places", 1, 1_215),
    /** Few trays. */
    SCARCE_TRAYS("as 1x, half of the trays", 1, 1_215),
    /** Many siblings. */
    SIBLINGS("as 1x, many children wait with a sibling", 1, 1_215),
    /** All of that together. */
    EVERYTHING("as 1x, all of that at once", 1, 1_215),
    /** For a smoke run; not in the table. */
    TINY("150 children, 2 sessions", 1, 150);

    /** The first seed of the pools that judge. */
    public static final long JUDGES = 9_000;

    private static final LocalDate AS_OF = LocalDate.of(2027, 1, 11);

    private final String description;
    private final int size;
    private final int children;

    BenchPool(String description, int size, int children) {
        this.description = description;
        this.size = size;
        this.children = children;
    }

    /** The pools of a whole run, in the order of the table. */
    public static List<BenchPool> standard() {
        return Arrays.stream(values()).filter(pool -> pool != TINY).toList();
    }

    /** As in {@code --pools}: {@code replay}, {@code size-10}, {@code scarce-ward}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is special about it, for readers. */
    public String description() {
        return description;
    }

    /** How long one plan is searched where nobody says otherwise. */
    public int defaultSeconds() {
        return size == 1 ? 30 : size == 3 ? 60 : 120;
    }

    /** The problem of {@code seed}. */
    public Problem problem(long seed) {
        return children == 0
                ? replay()
                : SyntheticPool.problem(new PoolSettings(children, JUDGES + seed, AS_OF, scarce()));
    }

    private Set<Scarcity> scarce() {
        return switch (this) {
            case SCARCE_STAFF -> Set.of(Scarcity.STAFF);
            case SCARCE_WARD -> Set.of(Scarcity.WARD);
            case SCARCE_TRAYS -> Set.of(Scarcity.TRAYS);
            case SIBLINGS -> Set.of(Scarcity.SIBLINGS);
            case EVERYTHING -> Set.of(Scarcity.values());
            default -> Set.of();
        };
    }

    private static Problem replay() {
        try (InputStream in = BenchPool.class.getResourceAsStream("/demo/bsw/problem.json")) {
            if (in == null) {
                throw new IllegalStateException("The replay pool is not on the class path.");
            }
            return Documents.readProblem(in.readAllBytes()).get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
