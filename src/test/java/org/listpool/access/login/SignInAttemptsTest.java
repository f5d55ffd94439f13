package org.listpool.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {

    private final TickingClock clock = new TickingClock();
    private final SignInAttempts attempts = new SignInAttempts(clock);

    @Test
    void the_fifth_attempt_is_tried_and_the_sixth_is_not() {
        for (int i = 1; i <= 5; i++) {
            assertThat(attempts.begin("ann", "10.0.0.1")).isTrue();
        }

        assertThat(attempts.begin("ANN", "10.0.0.1")).isFalse();
    }

    @Test
    void a_stranger_elsewhere_cannot_lock_a_person_out() {
        for (int i = 1; i <= 6; i++) {
            attempts.begin("ann", "10.0.0.66");
        }

        assertThat(attempts.begin("ann", "10.0.0.1")).isTrue();
    }

    @Test
    void one_address_cannot_try_one_password_on_many_accounts() {
        for (int i = 1; i <= 50; i++) {
            assertThat(attempts.begin("name" + i, "10.0.0.66")).isTrue();
        }

        assertThat(attempts.begin("name51", "10.0.0.66")).isFalse();
    }

    @Test
    void after_a_quarter_of_an_hour_the_count_begins_again() {
        for (int i = 1; i <= 6; i++) {
            attempts.begin("ann", "10.0.0.1");
        }

        clock.now = clock.now.plus(Duration.ofMinutes(15));

        assertThat(attempts.begin("ann", "10.0.0.1")).isTrue();
    }

    @Test
    void signing_in_forgives_earlier_mistakes() {
        for (int round = 0; round < 3; round++) {
            for (int i = 1; i <= 4; i++) {
                assertThat(attempts.begin("ann", "10.0.0.1")).isTrue();
            }
            attempts.succeeded("ann", "10.0.0.1");
        }
    }

    private static final class TickingClock extends Clock {

        private Instant now = Instant.parse("2027-01-11T08:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
