package org.listpool.lookahead;

import java.util.List;
import org.listpool.lookahead.rate.HomeRate;

/**
 * The lists of children: one of each trust and specialty, numbered trust by trust.
 *
 * @param trusts in the order of the rates
 * @param specialties in the order of the rates
 */
record ListGroups(List<String> trusts, List<String> specialties) {

    static ListGroups of(List<HomeRate> rates) {
        return new ListGroups(
                rates.stream().map(HomeRate::provider).distinct().toList(),
                rates.stream().map(HomeRate::specialty).distinct().toList());
    }

    int count() {
        return trusts.size() * specialties.size();
    }

    int of(String trust, String specialty) {
        return of(trusts.indexOf(trust), specialties.indexOf(specialty));
    }

    int of(int trust, int specialty) {
        return trust * specialties.size() + specialty;
    }

    int trustOf(int group) {
        return group / specialties.size();
    }

    int specialtyOf(int group) {
        return group % specialties.size();
    }
}
