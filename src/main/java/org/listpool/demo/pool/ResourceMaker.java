package org.listpool.demo.pool;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.listpool.model.Collaborative;
import org.listpool.model.Equipment;
import org.listpool.model.EquipmentKind;
import org.listpool.model.LoanLimit;
import org.listpool.model.Roles;
import org.listpool.model.Site;
import org.listpool.model.StaffMember;
import org.listpool.model.TheatreSession;
import org.listpool.wire.Documents;

/**
 * Sessions, people and equipment for a number of children, in blocks of the replay pool's size: two theatres of one host
 * on three weekends, with its 66 people and its equipment.
 *
 * <p>The host changes from block to block; after three blocks each host gets two more theatres, after nine there are
 * three more weekends.
 */
final class ResourceMaker {

    private static final int CHILDREN_PER_BLOCK = 1215;
    private static final int SESSIONS_PER_BLOCK = 12;
    private static final int BLOCKS_PER_SEASON = 9;
    private static final int WEEKENDS_PER_SEASON = 3;
    private static final int DAYS_BEFORE_FIRST_WEEKEND = 31;

    private final PoolSettings settings;
    private final Chance chance;
    private final Collaborative replay;
    private final List<TheatreSession> sessions = new ArrayList<>();
    private final List<StaffMember> staff = new ArrayList<>();
    /** Blocks that each site hosts, in the season in which it hosts most. */
    private final Map<String, Integer> hosting = new HashMap<>();

    ResourceMaker(PoolSettings settings, Chance chance) {
        this.settings = settings;
        this.chance = chance;
        this.replay = replay();
    }

    private static Collaborative replay() {
        try (InputStream in = ResourceMaker.class.getResourceAsStream("/demo/bsw/collaborative.json")) {
            if (in == null) {
                throw new IllegalStateException("The replay pool is not on the class path.");
            }
            return Documents.readCollaborative(in.readAllBytes()).get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Collaborative make() {
        int wanted =
                (int) Math.max(2, Math.round((double) settings.children() * SESSIONS_PER_BLOCK / CHILDREN_PER_BLOCK));
        for (int block = 0; sessions.size() < wanted; block++) {
            block(block, wanted);
        }
        Set<LocalDate> dates = new TreeSet<>();
        sessions.forEach(session -> dates.add(session.date()));
        return new Collaborative(
                Collaborative.SCHEMA,
                "Synthetic pool of " + settings.children() + " children, seed " + settings.seed(),
                settings.asOf(),
                replay.hostSite(),
                replay.rules(),
                replay.weights(),
                replay.providers(),
                replay.sites().stream().map(this::site).toList(),
                replay.procedures(),
                replay.specialties(),
                sessions,
                staff,
                equipment(List.copyOf(dates)),
                loanLimits(),
                replay.travelMinutes());
    }

    private void block(int block, int wanted) {
        int season = block / BLOCKS_PER_SEASON;
        int host = block % Likeness.TRUSTS.size();
        int pair = block % BLOCKS_PER_SEASON / Likeness.TRUSTS.size();
        Site site = siteOf(Likeness.TRUSTS.get(host));
        Set<LocalDate> days = new TreeSet<>();
        for (int weekend = 0; weekend < WEEKENDS_PER_SEASON; weekend++) {
            LocalDate saturday = firstSaturday().plusWeeks(2L * (season * WEEKENDS_PER_SEASON + weekend));
            for (LocalDate date : List.of(saturday, saturday.plusDays(1))) {
                for (int theatre = 1; theatre <= 2 && sessions.size() < wanted; theatre++) {
                    TheatreSession like = replay.sessions().get(theatre - 1);
                    String name = "T" + (2 * pair + theatre);
                    String id = (host == 0 ? "" : site.ods() + "-") + date + "-" + name;
                    sessions.add(new TheatreSession(
                            id, site.ods(), name, date, like.start(), like.end(), like.specialties(), like.posts()));
                    days.add(date);
                }
            }
        }
        hosting.merge(site.ods(), pair + 1, Math::max);
        people(host, List.copyOf(days));
    }

    private LocalDate firstSaturday() {
        return settings.asOf()
                .plusDays(DAYS_BEFORE_FIRST_WEEKEND)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    private Site siteOf(String trust) {
        return replay.sites().stream()
                .filter(site -> site.provider().equals(trust))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The replay pool has no site of " + trust + "."));
    }

    /** People like those of the replay pool, whose host's people become this block's host's. */
    private void people(int host, List<LocalDate> days) {
        double volunteers = settings.scarce().contains(Scarcity.STAFF) ? 0.4 : 0.68;
        for (StaffMember like : replay.staff()) {
            String provider = turned(like.provider(), host);
            List<LocalDate> available =
                    days.stream().filter(day -> chance.happens(volunteers)).toList();
            staff.add(new StaffMember(
                    "%s-%s-%03d".formatted(provider, like.role(), staff.size() + 1),
                    provider,
                    like.role(),
                    available.isEmpty() ? List.of(chance.oneOf(days)) : available,
                    chance.happens(0.75) ? 2 : 1,
                    like.role().equals(Roles.SURGEON) ? like.procedures() : List.of(),
                    like.minAgeMonths(),
                    like.senior()));
        }
    }

    private static String turned(String provider, int host) {
        int place = Likeness.TRUSTS.indexOf(provider);
        return Likeness.TRUSTS.get((place + host) % Likeness.TRUSTS.size());
    }

    private Site site(Site like) {
        // Each pair of theatres brings the replay pool's ward places to its host.
        int full = siteOf(Likeness.TRUSTS.getFirst()).wardPlaces() * hosting.getOrDefault(like.ods(), 0);
        int places = settings.scarce().contains(Scarcity.WARD) ? (full + 2) / 3 : full;
        return new Site(like.ods(), like.provider(), like.name(), places, like.wardOpens(), like.wardCloses());
    }

    private List<Equipment> equipment(List<LocalDate> dates) {
        Map<String, Equipment> made = new LinkedHashMap<>();
        for (int host = 0; host < Likeness.TRUSTS.size(); host++) {
            int blocks = hosting.getOrDefault(siteOf(Likeness.TRUSTS.get(host)).ods(), 0);
            for (Equipment like : replay.equipment()) {
                String provider = turned(like.provider(), host);
                int count = like.count() * blocks;
                made.merge(
                        like.type() + " " + provider,
                        new Equipment(like.type(), like.kind(), provider, count, like.reprocessMinutes(), dates),
                        (a, b) -> new Equipment(
                                a.type(), a.kind(), a.provider(), a.count() + b.count(), a.reprocessMinutes(), dates));
            }
        }
        return made.values().stream()
                .filter(owned -> owned.count() > 0)
                .map(this::scarce)
                .toList();
    }

    private Equipment scarce(Equipment owned) {
        if (owned.kind() != EquipmentKind.TRAY || !settings.scarce().contains(Scarcity.TRAYS)) {
            return owned;
        }
        return new Equipment(
                owned.type(),
                owned.kind(),
                owned.provider(),
                (owned.count() + 1) / 2,
                owned.reprocessMinutes(),
                owned.loanDates());
    }

    /** The replay pool's limits for each block hosted by others. */
    private List<LoanLimit> loanLimits() {
        int perBlock = replay.loanLimits().getFirst().maxStaffPerDay();
        Set<String> borrowing = new HashSet<>(hosting.keySet());
        List<LoanLimit> limits = new ArrayList<>();
        for (String trust : Likeness.TRUSTS) {
            int blocks = borrowing.stream()
                    .filter(site -> !site.equals(siteOf(trust).ods()))
                    .mapToInt(site -> hosting.getOrDefault(site, 0))
                    .sum();
            if (blocks > 0) {
                limits.add(new LoanLimit(trust, perBlock * blocks));
            }
        }
        return limits;
    }
}
