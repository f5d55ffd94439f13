package org.listpool.web.sweeps;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.listpool.change.lever.Lever;
import org.listpool.change.lever.LeverKind;
import org.listpool.scenario.sweep.SweepAxis;
import org.listpool.web.levers.LeverCatalogue;
import org.listpool.web.whatif.FormFault;
import org.listpool.web.whatif.WishFaults;

class SweepFormTest {

    @Test
    void values_run_from_the_first_to_the_last_in_steps() {
        SweepForm form = form("WARD_PLACES", "10", "15", "2");
        WishFaults faults = new WishFaults();

        List<SweepAxis> axes = form.axes(faults);

        assertThat(faults.list()).isEmpty();
        assertThat(axes).containsExactly(new SweepAxis(new Lever(LeverKind.WARD_PLACES, null), List.of(10, 12, 14)));
        assertThat(form.nameOr(axes)).isEqualTo("Ward places 10 to 14");
    }

    @Test
    void one_value_is_a_range_too() {
        assertThat(form("WARD_PLACES", "10", "10", "1").axes(new WishFaults()))
                .extracting(SweepAxis::values)
                .containsExactly(List.of(10));
    }

    @Test
    void closing_times_are_typed_as_times() {
        assertThat(form("WARD_CLOSES", "19:00", "20:00", "30").axes(new WishFaults()))
                .extracting(SweepAxis::values)
                .containsExactly(List.of(1140, 1170, 1200));
    }

    @Test
    void each_fault_stands_at_its_field() {
        assertThat(faults("", "1", "2", "1")).extracting(FormFault::field).containsExactly("first");
        assertThat(faults("NONSENSE", "1", "2", "1"))
                .extracting(FormFault::field)
                .containsExactly("first");
        assertThat(faults("WARD_PLACES", "", "x", "0"))
                .extracting(FormFault::field)
                .containsExactly("first-from", "first-to");
        assertThat(faults("WARD_PLACES", "5", "4", "1"))
                .extracting(FormFault::field)
                .containsExactly("first-to");
        assertThat(faults("WARD_PLACES", "1", "4", "0"))
                .extracting(FormFault::field)
                .containsExactly("first-step");
        assertThat(faults("WARD_PLACES", "1", "2000000000", "1"))
                .extracting(FormFault::field)
                .containsExactly("first-step");
    }

    @Test
    void a_single_step_never_goes_below_nothing_nor_above_a_whole() {
        assertThat(step(LeverKind.WARD_PLACES, 14)).containsExactly(13, 15);
        assertThat(step(LeverKind.EXTRA_REFERRALS, 0)).containsExactly(20);
        assertThat(step(LeverKind.CONSENT_PERCENT, 95)).containsExactly(85);
    }

    private static List<Integer> step(LeverKind kind, int current) {
        return SingleSteps.axis(new LeverCatalogue.Standing(new Lever(kind, null), current))
                .values();
    }

    private static List<FormFault> faults(String lever, String from, String to, String step) {
        WishFaults faults = new WishFaults();
        form(lever, from, to, step).axes(faults);
        return faults.list();
    }

    private static SweepForm form(String lever, String from, String to, String step) {
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        typed.putSingle("first", lever);
        typed.putSingle("first-from", from);
        typed.putSingle("first-to", to);
        typed.putSingle("first-step", step);
        return SweepForm.of(typed);
    }
}
