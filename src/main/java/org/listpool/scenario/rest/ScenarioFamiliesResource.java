package org.listpool.scenario.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.listpool.access.Role;
import org.listpool.house.ProblemException;
import org.listpool.model.Fault;
import org.listpool.scenario.Families;
import org.listpool.scenario.Scenarios;
import org.listpool.scenario.Wishes;
import org.listpool.scenario.sweep.Sweeps;
import org.listpool.scenario.view.FamilyView;
import org.listpool.scenario.view.Progress;

/** Families of scenarios: make, list, read, annotate, stop. */
@Path("/api/v1/scenario-families")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scenarios")
public class ScenarioFamiliesResource {

    private static final int MULTI_STATUS = 207;

    private final Families families;
    private final Scenarios scenarios;
    private final Sweeps sweeps;

    @Inject
    ScenarioFamiliesResource(Families families, Scenarios scenarios, Sweeps sweeps) {
        this.families = families;
        this.scenarios = scenarios;
        this.sweeps = sweeps;
    }

    /** Makes a family. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "Make a family of scenarios of a finished plan, or of the pool as it is now")
    @APIResponse(
            responseCode = "202",
            description = "Made; its baseline and the search noise are searched. Location is the family",
            content = @Content(schema = @Schema(implementation = FamilyView.class)))
    @APIResponse(responseCode = "422", description = "Refused, with every fault")
    @APIResponse(responseCode = "429", description = "Too many searches wait")
    public Response start(StartFamilyRequest request) {
        UUID id = families.create(request.toFamilyRequest());
        return Response.accepted(families.get(id))
                .location(URI.create("/api/v1/scenario-families/" + id))
                .build();
    }

    /** Families, newest first. */
    @GET
    @RolesAllowed({Role.MANAGER, Role.PLANNER, Role.AUDITOR})
    @Operation(summary = "Families of scenarios, newest first")
    public FamilyPageView list(
            @QueryParam("archived") @DefaultValue("false") boolean archived,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        Pages.require(page, size);
        return new FamilyPageView(families.list(archived, page, size), page, size, families.count(archived));
    }

    /** One family with its scenarios and sweeps. */
    @GET
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(
            summary =
                    "One family with its scenarios and sweeps, its search noise, and whether its baseline is out of date")
    public FamilyTreeView get(@PathParam("id") UUID id) {
        return new FamilyTreeView(
                families.get(id), families.getProgress(id), scenarios.list(id), sweeps.listOfFamily(id));
    }

    /** How far the family's searches are. */
    @GET
    @Path("{id}/progress")
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "How far all searches of a family are; cheap enough to ask each second")
    public Progress progress(@PathParam("id") UUID id) {
        return families.getProgress(id);
    }

    /** Names, annotates, puts away or reopens a family. */
    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "Name, annotate, put away or reopen a family; what is left out stays")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FamilyView.class)))
    public FamilyView annotate(@PathParam("id") UUID id, AnnotationRequest request) {
        return families.change(id, request.name(), request.note(), request.archived());
    }

    /** Stops all searches of a family. */
    @DELETE
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "Stop all searches of a family early; nothing is deleted")
    @APIResponse(
            responseCode = "202",
            description = "Searches end within about a second",
            content = @Content(schema = @Schema(implementation = FamilyView.class)))
    public Response stop(@PathParam("id") UUID id) {
        return Response.accepted(families.stop(id)).build();
    }

    /** Makes several scenarios, each by itself. */
    @POST
    @Path("{id}/scenarios")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "Make several scenarios of one family; one that is refused keeps no other")
    @APIResponse(
            responseCode = "207",
            description = "What became of each",
            content = @Content(schema = @Schema(implementation = ScenarioResult[].class)))
    public Response startAll(@PathParam("id") UUID id, StartScenariosRequest request) {
        families.get(id);
        List<StartScenarioRequest> all = request.all();
        if (all.isEmpty() || all.size() > StartScenariosRequest.MOST) {
            throw Wishes.refusal(
                    List.of(new Fault("/scenarios", "Give 1 to " + StartScenariosRequest.MOST + " scenarios.")));
        }
        List<ScenarioResult> results = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            try {
                UUID made = scenarios.create(all.get(i).toScenarioRequest(id));
                results.add(ScenarioResult.of(i, scenarios.get(made)));
            } catch (ProblemException refused) {
                results.add(ScenarioResult.of(i, refused));
            }
        }
        return Response.status(MULTI_STATUS).entity(results).build();
    }
}
