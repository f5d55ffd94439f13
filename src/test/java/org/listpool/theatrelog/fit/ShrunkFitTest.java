package org.listpool.theatrelog.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listpool.simulate.LogNormalMinutes;

class ShrunkFitTest {

    private static final double PRIOR_CASES = 20;
    private static final LogNormalMinutes CATALOGUE = LogNormalMinutes.ofMoments(38, 10);
    private static final LogNormalMinutes TRUTH = LogNormalMinutes.ofMoments(47, 15);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_log_of_known_minutes_gives_them_back_within_its_standard_error(long seed) {
        int n = 400;
        ShrunkFit fit = ShrunkFit.of(log(n, seed), CATALOGUE, PRIOR_CASES);

        LogNormalMinutes own = own(fit);
        double errorOfMean = TRUTH.sigma() / Math.sqrt(n);
        double errorOfSigma = TRUTH.sigma() / Math.sqrt(2.0 * n);
        assertThat(own.mu()).isCloseTo(TRUTH.mu(), within(3 * errorOfMean));
        assertThat(own.sigma()).isCloseTo(TRUTH.sigma(), within(3 * errorOfSigma));
        assertThat(own.meanMinutes()).isCloseTo(47, within(3.0));
        assertThat(own.sdMinutes()).isCloseTo(15, within(2.5));
    }

    @Test
    void without_cases_it_is_the_catalogue() {
        ShrunkFit fit = ShrunkFit.of(new double[0], CATALOGUE, PRIOR_CASES);

        assertThat(fit.own()).isNull();
        assertThat(fit.shrunk()).isEqualTo(CATALOGUE);
        assertThat(fit.shrunk().meanMinutes()).isCloseTo(38, within(1e-9));
        assertThat(fit.shrunk().sdMinutes()).isCloseTo(10, within(1e-9));
    }

    @Test
    void with_many_cases_it_is_the_log() {
        ShrunkFit fit = ShrunkFit.of(log(100_000, 1), CATALOGUE, PRIOR_CASES);

        assertThat(fit.shrunk().meanMinutes()).isCloseTo(own(fit).meanMinutes(), within(0.01));
        assertThat(fit.shrunk().sdMinutes()).isCloseTo(own(fit).sdMinutes(), within(0.01));
    }

    @Test
    void as_many_cases_as_the_catalogue_counts_weigh_half() {
        ShrunkFit fit = ShrunkFit.of(log(20, 1), CATALOGUE, PRIOR_CASES);

        assertThat(fit.shrunk().mu()).isCloseTo((own(fit).mu() + CATALOGUE.mu()) / 2, within(1e-12));
        double own = own(fit).sigma() * own(fit).sigma();
        double catalogue = CATALOGUE.sigma() * CATALOGUE.sigma();
        assertThat(fit.shrunk().sigma() * fit.shrunk().sigma())
                .isCloseTo((19 * own + 20 * catalogue) / 39, within(1e-12));
    }

    @Test
    void one_case_moves_the_mean_a_little_and_the_spread_not_at_all() {
        ShrunkFit fit = ShrunkFit.of(new double[] {80}, CATALOGUE, PRIOR_CASES);

        assertThat(fit.shrunk().mu()).isCloseTo((Math.log(80) + 20 * CATALOGUE.mu()) / 21, within(1e-12));
        assertThat(fit.shrunk().sigma()).isCloseTo(CATALOGUE.sigma(), within(1e-12));
        assertThat(own(fit).sdMinutes()).isZero();
    }

    @Test
    void cases_that_never_vary_are_no_fault() {
        double[] same = IntStream.range(0, 50).mapToDouble(i -> 30).toArray();
        ShrunkFit fit = ShrunkFit.of(same, LogNormalMinutes.ofMoments(30, 0), PRIOR_CASES);

        assertThat(fit.shrunk().meanMinutes()).isCloseTo(30, within(1e-9));
        assertThat(fit.shrunk().sdMinutes()).isZero();
    }

    private static LogNormalMinutes own(ShrunkFit fit) {
        return java.util.Objects.requireNonNull(fit.own());
    }

    private static double[] log(int cases, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, cases)
                .mapToDouble(i -> Math.exp(TRUTH.mu() + TRUTH.sigma() * random.nextGaussian()))
                .toArray();
    }
}
