package org.listpool.web.goals;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.listpool.access.Role;
import org.listpool.scenario.ScenarioRequest;
import org.listpool.scenario.Scenarios;
import org.listpool.scenario.SearchWish;
import org.listpool.scenario.seek.GoalSeeks;
import org.listpool.scenario.seek.SeekView;
import org.listpool.scenario.seek.StoredSeek;
import org.listpool.web.whatif.FamilyHead;
import org.listpool.web.whatif.FamilyHeads;
import org.listpool.whatif.seek.Answer;
import org.listpool.whatif.seek.SeekTexts;
import org.listpool.wire.ChangeDocuments;
import org.listpool.wire.ContractJson;

/** One goal seek: its searches as they come, then the answer, and the scenario that stands for it. */
@Path("/what-if/{family}/goals/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MANAGER, Role.PLANNER})
public class GoalPage {

    private final GoalSeeks seeks;
    private final Scenarios scenarios;
    private final FamilyHeads heads;

    @Inject
    GoalPage(GoalSeeks seeks, Scenarios scenarios, FamilyHeads heads) {
        this.seeks = seeks;
        this.scenarios = scenarios;
        this.heads = heads;
    }

    /**
     * One search.
     *
     * @param values the levers at their values
     * @param figure the target's figure in words; a dash where it is not known yet
     * @param met whether that reaches the target, in a word; empty where it is not known yet
     */
    public record Row(String values, String start, String status, String figure, String met) {}

    /**
     * How far it is.
     *
     * @param says the answer, sentence by sentence; empty: none yet
     * @param inTheWay where nothing reaches the target, what keeps the children who are left
     */
    public record Found(SeekView.Summary seek, List<Row> rows, List<String> says, List<String> inTheWay) {

        /** Whether something is still to come. */
        public boolean running() {
            return seek.status() == StoredSeek.Status.SEEKING;
        }

        /** Changes whenever there is something new. */
        public String state() {
            return Integer.toHexString(hashCode());
        }
    }

    /** The page. */
    @GET
    public TemplateInstance show(@RestPath UUID family, @RestPath UUID id) {
        SeekView seek = seeks.get(id);
        return Templates.goal(
                heads.get(family), found(seek), !seek.answerChanges().isEmpty());
    }

    /** The part of the page that changes while it goes on. */
    @GET
    @Path("outcomes")
    public TemplateInstance outcomes(@RestPath UUID family, @RestPath UUID id) {
        return Templates.found(found(seeks.get(id)));
    }

    /** Stops it. */
    @POST
    @Path("stop")
    public Response stop(@RestPath UUID family, @RestPath UUID id) {
        seeks.stop(id);
        return Response.seeOther(URI.create("/what-if/" + family + "/goals/" + id))
                .build();
    }

    /** Makes a scenario of the answer, to be compared and forked like any other. */
    @POST
    @Path("scenario")
    public Response keep(@RestPath UUID family, @RestPath UUID id) {
        SeekView seek = seeks.get(id);
        Answer answer = Objects.requireNonNull(seek.answer(), "A goal seek without an answer has no scenario.");
        UUID scenario = scenarios.create(new ScenarioRequest(
                family,
                null,
                GoalWords.values(seek.seek(), answer.values()),
                "Answers: " + seek.seek().sentence(),
                ChangeDocuments.readList(ContractJson.mapper().valueToTree(seek.answerChanges()))
                        .get(),
                SearchWish.NONE));
        return Response.seeOther(URI.create("/what-if/" + family + "/scenarios/" + scenario))
                .build();
    }

    private static Found found(SeekView seek) {
        SeekView.Summary asked = seek.seek();
        List<Row> rows = seek.tries().stream()
                .map(each -> new Row(
                        GoalWords.values(asked, each.values()),
                        each.run() == 1 ? "from the baseline's plan" : "from nothing, other seed",
                        GoalWords.searchWords(each),
                        each.figure() == null ? "–" : SeekTexts.figure(asked.target(), each.figure()),
                        GoalWords.met(each.met())))
                .toList();
        Answer answer = seek.answer();
        return new Found(
                asked,
                rows,
                answer == null ? List.of() : answer.says(),
                answer == null
                        ? List.of()
                        : answer.inTheWay().stream()
                                .map(each -> SeekTexts.obstacle(each, answer.target(), left(answer)))
                                .toList());
    }

    private static int left(Answer answer) {
        return answer.inTheWay().stream().mapToInt(each -> each.children()).sum();
    }

    /** The pages' templates. */
    @CheckedTemplate(basePath = "goals")
    static final class Templates {

        static native TemplateInstance goal(FamilyHead family, Found found, boolean kept);

        static native TemplateInstance found(Found found);

        private Templates() {}
    }
}
