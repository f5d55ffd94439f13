package org.listpool.web.start;

import java.util.List;
import org.listpool.model.Provider;

/**
 * The pool as the first page shows it.
 *
 * @param trusts each trust with its specialties
 * @param all everyone
 */
public record PoolTable(List<Trust> trusts, PoolCount all) {

    private static final PoolCount NOBODY = new PoolCount("", "", 0, 0, 0);

    /** A trust's lists. */
    public record Trust(String ods, String name, List<PoolCount> specialties, PoolCount all) {}

    /** The table of {@code counts}; trusts without anybody waiting are left out. */
    static PoolTable of(List<Provider> providers, List<PoolCount> counts) {
        List<Trust> trusts = providers.stream()
                .map(trust -> trust(
                        trust,
                        counts.stream()
                                .filter(count -> count.provider().equals(trust.ods()))
                                .toList()))
                .filter(trust -> !trust.specialties().isEmpty())
                .toList();
        return new PoolTable(trusts, sum(counts));
    }

    private static Trust trust(Provider provider, List<PoolCount> counts) {
        return new Trust(provider.ods(), provider.name(), counts, sum(counts));
    }

    private static PoolCount sum(List<PoolCount> counts) {
        return counts.stream().reduce(NOBODY, PoolCount::plus);
    }
}
