package org.listpool.whatif.compare;

import static java.time.temporal.ChronoUnit.MINUTES;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.listpool.model.EquipmentLoan;
import org.listpool.model.PlannedSession;
import org.listpool.model.PlannedStaff;
import org.listpool.model.Roles;
import org.listpool.model.Site;
import org.listpool.model.StaffMember;
import org.listpool.model.TheatreSession;
import org.listpool.model.WardDay;

/**
 * Who works in one plan, and what is lent for it. A person on a list works for the session's planned hours, a nurse from the ward's
 * opening to its closing. Assumption: A-110.
 */
final class Work {

    /** One kind of people or units; {@code lender} is empty for the host's own. */
    record Source(String of, String lender) implements Comparable<Source> {

        @Override
        public int compareTo(Source other) {
            int byKind = of.compareTo(other.of);
            return byKind == 0 ? lender.compareTo(other.lender) : byKind;
        }

        boolean isLent() {
            return !lender.isEmpty();
        }
    }

    private final Map<Source, Integer> staffMinutes = new TreeMap<>();
    private final Map<Source, Integer> staffDays = new TreeMap<>();
    private final Map<Source, Integer> equipmentUnitDays = new TreeMap<>();
    private final Map<String, StaffMember> people = new HashMap<>();
    private final Map<String, Site> sites = new HashMap<>();
    private int sessionsRun;

    private Work(Compared column) {
        column.problem().staff().forEach(each -> people.put(each.id(), each));
        column.problem().sites().forEach(each -> sites.put(each.ods(), each));
        Map<String, TheatreSession> sessions = new HashMap<>();
        column.problem().sessions().forEach(each -> sessions.put(each.id(), each));
        for (PlannedSession list : column.plan().sessions()) {
            TheatreSession session = sessions.get(list.id());
            if (session != null && !list.cases().isEmpty()) {
                sessionsRun++;
                for (PlannedStaff member : list.staff()) {
                    add(member.staffId(), member.role(), session.site(), minutes(session.start(), session.end()));
                }
            }
        }
        for (WardDay day : column.plan().days()) {
            Site site = sites.get(day.site());
            if (site != null) {
                int open = minutes(site.wardOpens(), site.wardCloses());
                day.nurses().forEach(nurse -> add(nurse, Roles.CHILDRENS_NURSE, day.site(), open));
            }
        }
        for (EquipmentLoan loan : column.plan().loans()) {
            equipmentUnitDays.merge(
                    new Source(loan.type(), loan.lender()),
                    loan.count() * loan.dates().size(),
                    Integer::sum);
        }
    }

    static Work of(Compared column) {
        return new Work(column);
    }

    /** By role and lender, the host's own too. */
    Map<Source, Integer> staffMinutes() {
        return staffMinutes;
    }

    /** People lent times days, by role and lender. */
    Map<Source, Integer> staffDays() {
        return staffDays;
    }

    /** Units lent times days, by type and lender. */
    Map<Source, Integer> equipmentUnitDays() {
        return equipmentUnitDays;
    }

    /** Sessions with a child on their list. */
    int sessionsRun() {
        return sessionsRun;
    }

    private void add(String staffId, String role, String siteId, int minutes) {
        StaffMember person = people.get(staffId);
        Site site = sites.get(siteId);
        if (person == null || site == null) {
            return;
        }
        Source source = new Source(role, lender(person, site));
        staffMinutes.merge(source, minutes, Integer::sum);
        if (source.isLent()) {
            staffDays.merge(source, 1, Integer::sum);
        }
    }

    private static String lender(StaffMember person, Site host) {
        return person.provider().equals(host.provider()) ? "" : person.provider();
    }

    private static int minutes(LocalTime from, LocalTime to) {
        return Math.max(0, (int) MINUTES.between(from, to));
    }
}
