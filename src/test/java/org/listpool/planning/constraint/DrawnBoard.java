package org.listpool.planning.constraint;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.PoolFactory;
import org.listpool.planning.entity.Seat;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;
import org.listpool.pools.TextPool;
import org.listpool.rules.RuleCode;

/**
 * A board drawn as text on a pool drawn as text: {@code SAT: ann bob} lays children on a session's list, {@code SAT = S1 A1}
 * fills its posts, {@code ward SAT = N1 N2} puts nurses on the ward that day. A session without a line of posts has S1 and
 * A1; a ward without a line has N1 and N2.
 */
public final class DrawnBoard {

    private final PlanningPool pool;

    private DrawnBoard(PlanningPool pool) {
        this.pool = pool;
    }

    /** The board that {@code lines} draw on {@code pool}, on which no case waits for ward, nurse or tray. */
    public static Board of(String pool, String lines) {
        return of(pool, lines, Board::withoutWaiting);
    }

    /** The same, on which cases wait where that breaks less. */
    public static Board waiting(String pool, String lines) {
        return of(pool, lines, Board::new);
    }

    private static Board of(String pool, String lines, Function<PlanningPool, Board> counted) {
        DrawnBoard drawn = new DrawnBoard(PoolFactory.of(TextPool.problem(pool)));
        drawn.pool.slots().forEach(slot -> {
            boolean told = lines.lines()
                    .anyMatch(line -> line.strip().startsWith(slot.session().id() + " ="));
            boolean wardTold =
                    lines.lines().anyMatch(line -> line.strip().startsWith("ward ") && drawn.sameDay(line, slot));
            if (!told && lines.contains(slot.session().id() + ":")) {
                drawn.fill(slot, false, List.of("S1", "A1"));
            }
            if (!wardTold && lines.contains(slot.session().id() + ":")) {
                drawn.fill(slot, true, List.of("N1", "N2"));
            }
        });
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(drawn::line);
        Board board = counted.apply(drawn.pool);
        board.score();
        return board;
    }

    /** What {@link #of} breaks. */
    public static Map<RuleCode, Long> broken(String pool, String lines) {
        return of(pool, lines).broken();
    }

    /** The cost of one kindness on {@link #of}. */
    public static long cost(Kindness kindness, String pool, String lines) {
        return of(pool, lines).costs().getOrDefault(kindness, 0L);
    }

    private boolean sameDay(String wardLine, SessionSlot slot) {
        String id = wardLine.strip().split("\\s+", -1)[1];
        return slot(id).day().equals(slot.day());
    }

    private void line(String line) {
        String[] words = line.split("[\\s:=]+", -1);
        if (words[0].equals("ward")) {
            fill(slot(words[1]), true, Arrays.asList(words).subList(2, words.length));
        } else if (line.contains("=")) {
            fill(slot(words[0]), false, Arrays.asList(words).subList(1, words.length));
        } else {
            Arrays.stream(words, 1, words.length)
                    .filter(id -> !id.isEmpty())
                    .forEach(id -> child(id).setSlot(slot(words[0])));
        }
    }

    private void fill(SessionSlot slot, boolean ward, List<String> people) {
        for (String id : people) {
            if (id.isEmpty()) {
                continue;
            }
            Person person = pool.people().stream()
                    .filter(each -> each.member().id().equals(id))
                    .findFirst()
                    .orElseThrow();
            for (Seat seat : pool.seats()) {
                boolean here =
                        ward ? seat.findSlot() == null && seat.day().equals(slot.day()) : slot.equals(seat.findSlot());
                boolean seated = pool.seats().stream()
                        .anyMatch(other -> isSameGroup(other, seat) && person.equals(other.getPerson()));
                if (here
                        && seat.getPerson() == null
                        && seat.role().equals(person.member().role())
                        && !seated) {
                    seat.setPerson(person);
                    break;
                }
            }
        }
    }

    private static boolean isSameGroup(Seat one, Seat other) {
        @Nullable SessionSlot slot = one.findSlot();
        return slot == null ? other.findSlot() == null && one.day().equals(other.day()) : slot.equals(other.findSlot());
    }

    private SessionSlot slot(String id) {
        return pool.slots().stream()
                .filter(slot -> slot.session().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private WaitingCase child(String id) {
        return pool.cases().stream()
                .filter(each -> each.source().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no session open to it in this pool."));
    }
}
