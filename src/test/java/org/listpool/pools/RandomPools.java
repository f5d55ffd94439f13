package org.listpool.pools;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.listpool.model.Problem;

/**
 * Small random problems, each the same for the same seed: 5 to 25 children, 1 to 4 sessions on 1 or 2 weekends, and
 * everything scarce in some of them: people, ward places, nurses, trays, wands, loans, notice, travel, minutes. Siblings,
 * children on two lists and pins occur. A pin is always one that some sound plan keeps.
 *
 * <p>{@link #text} is the same pool as a clinician can read it.
 */
public final class RandomPools {

    private static final List<String> WEEKENDS = List.of("2027-02-13", "2027-02-14", "2027-02-27", "2027-02-28");
    private static final List<String> PROCEDURES = List.of("GROMMETS", "TONSILS", "ADENOTONSILS", "EXTRACTION");

    private static final String ALL = String.join(" ", PROCEDURES);

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<String> dates = new ArrayList<>();

    private RandomPools(long seed) {
        // Neighbouring seeds begin alike in java.util.Random, so they are spread first.
        random = new Random(seed * 0x9E3779B97F4A7C15L + 17);
    }

    /** The problem of a seed. */
    public static Problem problem(long seed) {
        return TextPool.problem(text(seed));
    }

    /** The problem of a seed, drawn. */
    public static String text(long seed) {
        RandomPools pools = new RandomPools(seed);
        pools.draw();
        String drawn = pools.text.toString();
        return drawn + RandomPins.text(TextPool.problem(drawn), pools.random);
    }

    private void draw() {
        table(
                "rules",
                "noticeDays",
                "maxTravelMinutes",
                "turnaroundMinutes",
                "maxOverrunProbability",
                "childrensNurseMinimum",
                "nurseRatioUnder2",
                "nurseRatioFrom2",
                "seniorNursePerDay",
                "siblingsSameDay");
        row(
                "",
                one("21", "21", "21", "21", "21", "40"),
                one("120", "120", "80"),
                one("5", "10", "15"),
                one("0.05", "0.15", "0.4"),
                one("1", "2", "2"),
                one("2", "3"),
                one("3", "4"),
                one("0", "1", "1"),
                one("yes", "yes", "yes", "no"));
        boolean twoHosts = chance(15);
        table("site", "trust", "places", "opens", "closes");
        row("HOST", "H", one("1", "2", "4", "8"), "07:00", one("19:30", "16:30", "14:30"));
        row("ASITE", "A", one("1", "2", "4"), "07:30", "18:00");
        row("BSITE", "B", "0", "07:00", "19:30");
        kit();
        sessions(twoHosts);
        people();
        table("limit", "people");
        for (String trust : List.of("A", "B")) {
            if (chance(70)) {
                row(trust, one("0", "1", "2", "4"));
            }
        }
        table("travel", "HOST", "ASITE", "BSITE");
        row("NEAR", "30", "95", "70");
        row("MID", "80", "45", "60");
        row("FAR", "119", "121", "30");
        children();
    }

    private void kit() {
        table("procedure", "specialty", "minutes", "sd", "stay", "kit");
        row("GROMMETS", "ENT", "20", "6", "120", "SCOPE");
        row("TONSILS", "ENT", "40", "10", "300", "TRAY WAND");
        row("ADENOTONSILS", "ENT", "45", "11", "300", "TRAY WAND");
        row("EXTRACTION", "ORAL", "15", "5", "60", chance(50) ? "FORCEPS" : "-");
        table("kit", "kind", "trust", "units", "reprocess", "lent on");
        for (String trust : List.of("H", "A", "B")) {
            boolean host = trust.equals("H");
            if (host || chance(50)) {
                row("SCOPE", "CAPITAL", trust, one("0", "1", "1", "2", "2"), "0", loanDates());
            }
            if (host || chance(60)) {
                row("TRAY", "TRAY", trust, one("1", "2", "4", "8"), one("60", "240", "1440"), loanDates());
            }
            if (host || chance(60)) {
                row("WAND", "CONSUMABLE", trust, one("0", "2", "5", "9"), "0", loanDates());
            }
            if (chance(60)) {
                row("FORCEPS", "TRAY", trust, one("1", "2", "5"), one("30", "120"), loanDates());
            }
        }
    }

    private void sessions(boolean twoHosts) {
        int from = random.nextInt(2);
        int count = 1 + random.nextInt(4);
        table("session", "on", "at", "from", "to", "lists", "posts");
        for (int i = 0; i < count; i++) {
            String date = WEEKENDS.get((from * 2 + random.nextInt(chance(50) ? 2 : 4)) % 4);
            if (!dates.contains(date)) {
                dates.add(date);
            }
            row(
                    "T" + i,
                    date,
                    twoHosts && chance(50) ? "ASITE" : "HOST",
                    one("08:30", "08:30", "09:00", "13:00"),
                    one("13:30", "15:00", "17:30"),
                    one("ENT", "ENT", "ORAL", "ENT ORAL"),
                    one(
                            "SURGEON:1 ANAESTHETIST:1",
                            "SURGEON:1 ANAESTHETIST:1 SCRUB:1",
                            "SURGEON:1 ANAESTHETIST:1 SCRUB:2"));
        }
    }

    private void people() {
        table("person", "trust", "role", "days", "most", "does", "youngest", "senior");
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            row(
                    "S" + i,
                    trust(),
                    "SURGEON",
                    days(),
                    one("1", "2", "2"),
                    one(ALL, ALL, "GROMMETS TONSILS", "GROMMETS", "ADENOTONSILS EXTRACTION"),
                    "?",
                    "?");
        }
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            row("A" + i, trust(), "ANAESTHETIST", days(), one("1", "2", "2"), "-", one("?", "12", "36", "60"), "?");
        }
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            row("C" + i, trust(), "SCRUB", days(), one("1", "2"), "-", "?", "?");
        }
        for (int i = 0; i < 2 + random.nextInt(6); i++) {
            row(
                    "N" + i,
                    trust(),
                    "CHILDRENS_NURSE",
                    days(),
                    one("1", "2", "2"),
                    "-",
                    "?",
                    i == 0 || chance(30) ? "yes" : "no");
        }
    }

    private void children() {
        table(
                "child",
                "trust",
                "procedure",
                "P",
                "waited",
                "age",
                "kg",
                "from",
                "minutes",
                "sd",
                "stay",
                "travel",
                "notice",
                "consent",
                "away",
                "siblings",
                "flags",
                "preop until",
                "consent until",
                "imaging from",
                "override",
                "imd",
                "person");
        int count = 5 + random.nextInt(21);
        String person = "?";
        for (int i = 0; i < count; i++) {
            // Now and then this child is the one before on another trust's list.
            person = !person.equals("?") && chance(40) ? person : chance(20) ? "P" + i : "?";
            row(
                    "c" + i,
                    trust(),
                    PROCEDURES.get(random.nextInt(4)),
                    one("P2", "P3", "P3", "P4", "P4", "?"),
                    String.valueOf(random.nextInt(800)),
                    String.valueOf(chance(30) ? 8 + random.nextInt(40) : 30 + random.nextInt(150)),
                    rare("?", one("9.5", "10", "14.9", "15", "20", "20", "35.5", "41")),
                    rare(one("?", "NOLAND"), one("NEAR", "NEAR", "MID", "FAR")),
                    rare("?", String.valueOf(10 + random.nextInt(50))),
                    rare("?", String.valueOf(random.nextInt(15))),
                    rare("?", one("60", "120", "300", "420")),
                    one("?", "?", "?", "60", "150"),
                    one("?", "?", "?", "7", "50"),
                    one("yes", "yes", "yes", "yes", "yes", "no", "?"),
                    chance(15) ? one(WEEKENDS.get(random.nextInt(4)), "2027-02-10..2027-02-20") : "-",
                    chance(25) ? "family" + random.nextInt(4) : "?",
                    chance(25) ? one("LATEX_ALLERGY", "DIABETES", "AUTISM", "INFECTION_RISK DIABETES") : "-",
                    chance(10) ? WEEKENDS.get(random.nextInt(4)) : "?",
                    chance(10) ? "2027-02-20" : "?",
                    chance(10) ? "2027-02-20" : "?",
                    chance(15) ? "yes" : "no",
                    String.valueOf(1 + random.nextInt(10)),
                    person);
        }
    }

    private String trust() {
        return one("H", "H", "H", "A", "B");
    }

    private String days() {
        return chance(75) ? String.join(" ", dates) : some(dates);
    }

    private String loanDates() {
        return chance(60) ? String.join(" ", WEEKENDS) : some(WEEKENDS);
    }

    private String some(List<String> of) {
        List<String> chosen = of.stream().filter(date -> chance(65)).toList();
        return chosen.isEmpty() ? "-" : String.join(" ", chosen);
    }

    private String rare(String seldom, String mostly) {
        return chance(4) ? seldom : mostly;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private void table(String... columns) {
        text.append('\n');
        row(columns);
    }

    private void row(String... cells) {
        text.append(String.join(" | ", cells)).append('\n');
    }
}
