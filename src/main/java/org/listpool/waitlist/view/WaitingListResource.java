package org.listpool.waitlist.view;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Role;
import org.listpool.house.ProblemException;
import org.listpool.model.PriorityCode;
import org.listpool.waitlist.EntryStatus;

/** The waiting list over HTTP. */
@Path("/api/v1/waiting-list")
@Produces(MediaType.APPLICATION_JSON)
public class WaitingListResource {

    // Beyond this many entries from the first nobody pages.
    private static final int MAX_PAGE = 1_000_000;

    private final WaitingList list;

    @Inject
    WaitingListResource(WaitingList list) {
        this.list = list;
    }

    /** A page of entries; filters that are absent filter nothing, and {@code status} is WAITING unless named. */
    @GET
    @RolesAllowed({Role.TRUST_CLERK, Role.TRUST_SYSTEM, Role.MANAGER, Role.PLANNER})
    public EntryPageView page(
            @QueryParam("provider") @Nullable String provider,
            @QueryParam("specialty") @Nullable String specialty,
            @QueryParam("procedure") @Nullable String procedure,
            @QueryParam("priority") @Nullable String priority,
            @QueryParam("status") @DefaultValue("WAITING") String status,
            @QueryParam("needsDetails") @Nullable String needsDetails,
            @QueryParam("onOtherLists") @Nullable String onOtherLists,
            @QueryParam("minimumDaysWaited") @Nullable String minimumDaysWaited,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("sort") @DefaultValue("need") String sort,
            @QueryParam("page") @DefaultValue("0") String page,
            @QueryParam("size") @DefaultValue("50") String size) {
        return list.page(new WaitingListRequest(
                provider,
                specialty,
                procedure,
                priority == null ? null : oneOf("priority", PriorityCode.class, priority),
                oneOf("status", EntryStatus.class, status),
                flag("needsDetails", needsDetails),
                flag("onOtherLists", onOtherLists),
                minimumDaysWaited == null ? null : (Integer) whole("minimumDaysWaited", minimumDaysWaited, 0, 36_500),
                date(asOf),
                oneOf("sort", EntryOrder.class, sort),
                whole("page", page, 0, MAX_PAGE),
                whole("size", size, 1, WaitingListRequest.MAX_SIZE)));
    }

    /** One entry with its history. */
    @GET
    @Path("/{caseId}")
    @RolesAllowed({Role.TRUST_CLERK, Role.TRUST_SYSTEM, Role.MANAGER, Role.PLANNER})
    public EntryHistoryView get(@PathParam("caseId") String caseId) {
        return list.get(caseId);
    }

    private static <E extends Enum<E>> E oneOf(String name, Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equals(value.toUpperCase(Locale.ROOT)))
                .findAny()
                .orElseThrow(() -> refuse(
                        name,
                        "one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }

    private static @Nullable Boolean flag(String name, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw refuse(name, "true or false");
        };
    }

    private static int whole(String name, String value, int least, int most) {
        int number = value.matches("\\d{1,8}") ? Integer.parseInt(value) : -1;
        if (number < least || number > most) {
            throw refuse(name, "a whole number from %d to %d".formatted(least, most));
        }
        return number;
    }

    private static @Nullable LocalDate date(@Nullable String value) {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw refuse("asOf", "a date such as 2027-02-13");
        }
    }

    private static ProblemException refuse(String name, String expected) {
        return new ProblemException(400, "Unknown filter value", "%s must be %s.".formatted(name, expected));
    }
}
