package org.listpool.waitlist.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.listpool.model.WaitBand;
import org.listpool.model.Weights;
import org.listpool.resources.Catalogue;

/** Finds the case ids of entries by filter, and facts about entries that need no identity. */
@ApplicationScoped
class EntrySearch {

    private static final String FROM =
            " from waiting_list_entry e left join pooling_details d on d.case_id = e.case_id and d.provider = e.provider";

    private static final String ON_OTHER_LISTS = """
            exists (select 1 from waiting_list_child c join waiting_list_child c2 on c2.nhs_number = c.nhs_number
            join waiting_list_entry e2 on e2.case_id = c2.case_id
            where c.case_id = e.case_id and e2.provider <> e.provider and e2.status = 'WAITING')
            """;

    private final EntityManager entities;

    @Inject
    EntrySearch(EntityManager entities) {
        this.entities = entities;
    }

    /** What a search found: the ids of one page in order, and how many there are on all. */
    record Found(List<String> caseIds, long total) {}

    Found find(WaitingListRequest request, LocalDate asOf, Catalogue catalogue, Weights weights) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(request, asOf, catalogue, values);
        long total = (Long)
                bind("select count(*)" + FROM + where, Long.class, values).getSingleResult();
        if (request.order() == EntryOrder.NEED) {
            values.put("asOf", asOf);
        }
        String order = request.order() == EntryOrder.NEED ? need(weights) + " desc, " : "";
        List<String> ids = strings(bind(
                        "select e.case_id" + FROM + where + " order by " + order + "e.rtt_clock_start, e.case_id",
                        String.class,
                        values)
                .setFirstResult((int) Math.min(Integer.MAX_VALUE, (long) request.page() * request.size()))
                .setMaxResults(request.size()));
        return new Found(ids, total);
    }

    /** Completed months of age at {@code asOf}, by case; the birth date itself stays in the database. */
    Map<String, Integer> findAges(Collection<String> caseIds, LocalDate asOf) {
        Map<String, Integer> ages = new HashMap<>();
        rows("""
                        select case_id, cast(extract(year from age(:asOf, date_of_birth)) * 12
                            + extract(month from age(:asOf, date_of_birth)) as integer)
                        from waiting_list_child where case_id in :ids
                        """, Map.of("asOf", asOf, "ids", caseIds)).forEach(row -> ages.put((String) row[0], (Integer) row[1]));
        return ages;
    }

    /** The other trusts on whose lists the same child waits, by case. */
    Map<String, SortedSet<String>> findOtherLists(Collection<String> caseIds) {
        Map<String, SortedSet<String>> others = new HashMap<>();
        rows("""
                        select e.case_id, e2.provider from waiting_list_entry e
                        join waiting_list_child c on c.case_id = e.case_id
                        join waiting_list_child c2 on c2.nhs_number = c.nhs_number
                        join waiting_list_entry e2 on e2.case_id = c2.case_id
                        where e.case_id in :ids and e2.provider <> e.provider and e2.status = 'WAITING'
                        """, Map.of("ids", caseIds))
                .forEach(row -> others.computeIfAbsent((String) row[0], id -> new TreeSet<>())
                        .add((String) row[1]));
        return others;
    }

    private static String where(
            WaitingListRequest request, LocalDate asOf, Catalogue catalogue, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" where e.status = :status");
        values.put("status", request.status().name());
        if (request.provider() != null) {
            where.append(" and e.provider = :provider");
            values.put("provider", request.provider());
        }
        if (request.specialty() != null) {
            where.append(" and e.treatment_function_code = any(:functions)");
            values.put("functions", array(catalogue.listTreatmentFunctions(request.specialty())));
        }
        if (request.procedure() != null) {
            where.append(" and e.opcs_code = any(:opcs)");
            values.put("opcs", array(catalogue.listOpcs(request.procedure())));
        }
        if (request.priority() != null) {
            where.append(" and e.priority = :priority");
            values.put("priority", request.priority().name());
        }
        if (request.needsDetails() != null) {
            where.append(" and coalesce(d.complete, false) <> :needsDetails");
            values.put("needsDetails", request.needsDetails());
        }
        if (request.onOtherLists() != null) {
            where.append(request.onOtherLists() ? " and " : " and not ").append(ON_OTHER_LISTS);
        }
        if (request.minimumDaysWaited() != null) {
            where.append(" and e.rtt_clock_start <= :latestStart");
            values.put("latestStart", asOf.minusDays(request.minimumDaysWaited()));
        }
        return where.toString();
    }

    // The need points of the contract as the database counts them; every figure in it is a number of ours.
    private static String need(Weights weights) {
        String days = "(cast(:asOf as date) - e.rtt_clock_start)";
        StringBuilder sum = new StringBuilder("(case when e.priority is null then 0");
        weights.priority()
                .forEach(
                        (code, points) -> sum.append(" when e.priority = '%s' then %d".formatted(code.name(), points)));
        sum.append(" else 0 end");
        sum.append(" + %d * floor(%s / 7.0)".formatted(weights.perWeekWaited(), days));
        if (!weights.bands().isEmpty()) {
            sum.append(" + case");
            weights.bands().stream()
                    .sorted(Comparator.comparingInt(WaitBand::days).reversed())
                    .forEach(band -> sum.append(" when %s >= %d then %d".formatted(days, band.days(), band.points())));
            sum.append(" else 0 end");
        }
        return sum.append(")").toString();
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }

    private Query bind(String sql, Class<?> type, Map<String, Object> values) {
        Query query = entities.createNativeQuery(sql, type);
        values.forEach(query::setParameter);
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Query query) {
        return query.getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Map<String, Object> values) {
        return bind(sql, Object[].class, values).getResultList();
    }
}
