package org.listpool.scenario.compare;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Role;

/** Scenarios side by side. Nothing is stored: the same question later tells what is known then. */
@Path("/api/v1/scenario-comparisons")
@Produces({MediaType.APPLICATION_JSON, ComparisonForm.CSV_TYPE, ComparisonForm.XLSX_TYPE})
@Tag(name = "Scenarios")
public class ScenarioComparisonsResource {

    private final Comparisons comparisons;

    @Inject
    ScenarioComparisonsResource(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /** Compares, in the form that the caller accepts. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "Compare 2 to 50 scenarios, baselines or cells of sweeps, as JSON, CSV or a spreadsheet")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ComparisonView.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = ComparisonForm.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", description = "No scenario, family or run has an id; the fault names its place")
    @APIResponse(responseCode = "409", description = "A search has no plan yet; the fault names its place")
    @APIResponse(responseCode = "422", description = "Refused, with every fault")
    public Response compare(ComparisonRequest request, @Context HttpHeaders headers) {
        ComparisonForm form = ComparisonForm.of(null, headers.getAcceptableMediaTypes());
        return form.answer(comparisons.compare(request, form.name(), "/scenarioIds"));
    }

    /** The same for a link, without rates. */
    @GET
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "The same for a link: ids with commas between them, format=json, csv or xlsx; without rates")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ComparisonView.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = ComparisonForm.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response compare(
            @QueryParam("ids") @Nullable String ids,
            @QueryParam("baseline") @Nullable String baseline,
            @QueryParam("worlds") @Nullable Integer worlds,
            @QueryParam("format") @Nullable String format,
            @Context HttpHeaders headers) {
        ComparisonForm form = ComparisonForm.of(format, headers.getAcceptableMediaTypes());
        return form.answer(comparisons.compare(ComparisonRequest.of(ids, baseline, worlds), form.name(), "/ids"));
    }
}
