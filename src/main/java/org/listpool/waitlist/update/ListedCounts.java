package org.listpool.waitlist.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.StatelessSession;

/** Figures about a trust's list that its reports tell. */
@ApplicationScoped
public class ListedCounts {

    private final StatelessSession session;

    @Inject
    ListedCounts(StatelessSession session) {
        this.session = session;
    }

    /** The pathways of those who wait on this trust's list and on another trust's too, by id. */
    public List<String> listOnOtherLists(String provider) {
        return session.createNativeQuery("""
                        select e.case_id from waiting_list_entry e
                        join waiting_list_child c on c.case_id = e.case_id
                        where e.provider = :provider and e.status = 'WAITING' and exists (
                            select 1 from waiting_list_child c2
                            join waiting_list_entry e2 on e2.case_id = c2.case_id
                            where c2.nhs_number = c.nhs_number and e2.status = 'WAITING'
                            and e2.provider <> e.provider)
                        order by e.case_id
                        """, String.class)
                .setParameter("provider", provider)
                .getResultList();
    }

    /** How many wait on this trust's list without postcode district, weight or consent. */
    public int countNeedingDetails(String provider) {
        return session.createNativeQuery("""
                        select cast(count(*) as integer) from waiting_list_entry e
                        where e.provider = :provider and e.status = 'WAITING' and not exists (
                            select 1 from pooling_details d
                            where d.case_id = e.case_id and d.provider = e.provider and d.complete)
                        """, Integer.class)
                .setParameter("provider", provider)
                .getSingleResult();
    }
}
