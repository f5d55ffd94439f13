package org.listpool.access.login;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessAtStartTest {

    @Test
    void a_database_with_demo_accounts_does_not_start_outside_demo_mode() {
        assertThatThrownBy(() -> AccessAtStart.requireOneMode(false, 1))
                .hasMessageContaining("demo accounts")
                .hasMessageContaining("LISTPOOL_DATA");
    }

    @Test
    void a_real_database_does_not_start_in_demo_mode() {
        assertThatThrownBy(() -> AccessAtStart.requireOneMode(true, 1)).hasMessageContaining("real accounts");
    }

    @Test
    void a_database_of_one_mode_starts() {
        assertThatCode(() -> AccessAtStart.requireOneMode(true, 0)).doesNotThrowAnyException();
        assertThatCode(() -> AccessAtStart.requireOneMode(false, 0)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "::1"})
    void demo_mode_listens_on_this_machine(String host) {
        assertThatCode(() -> DemoAccess.requireLoopback(host)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "10.1.2.3", "::"})
    void demo_mode_listens_nowhere_else(String host) {
        assertThatThrownBy(() -> DemoAccess.requireLoopback(host)).hasMessageContaining("this machine only");
    }
}
