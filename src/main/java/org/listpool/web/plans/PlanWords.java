package org.listpool.web.plans;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;
import org.listpool.document.TheatreLists;
import org.listpool.plan.PlanMetadata;
import org.listpool.plan.PlanStatus;
import org.listpool.web.frame.Words;

/** How the plans' pages word codes and build links. Templates call these as properties. */
@TemplateExtension
public final class PlanWords {

    private static final double FULL = 100;

    private PlanWords() {}

    /** Where the run stands, in a word or two. */
    public static String statusWords(PlanMetadata run) {
        return Progress.words(run.status());
    }

    /** Colour of the status's tag. */
    public static String colour(PlanMetadata run) {
        return Progress.colour(run.status());
    }

    /** Address of the run's page. */
    public static String path(PlanMetadata run) {
        return "/plans/" + run.id();
    }

    /** Whether the run's dates may be used: it is finished and its plan breaks no rule. */
    public static boolean ready(PlanMetadata run) {
        return run.placed() != null && (run.status() == PlanStatus.SOLVED || run.status() == PlanStatus.STOPPED);
    }

    /** A reason's code in words. */
    public static String reasonWords(String code) {
        return switch (code) {
            case "NOTICE" -> "Too little notice";
            case "TRAVEL" -> "Too far";
            case "CONSENT" -> "No consent to pool";
            case "UNAVAILABLE" -> "Family not available";
            case "SPECIALTY" -> "Specialty not served";
            case "AGE_WEIGHT" -> "Age or weight";
            case "SURGEON" -> "No surgeon for it";
            case "EVIDENCE" -> "Evidence not valid";
            case "OUTBID" -> "Others had more need";
            case "ONCE" -> "On another list";
            default -> TheatreLists.words(code);
        };
    }

    /** Width of {@code part} in a bar of 100 for {@code whole}. */
    public static long widthOf(Number part, Number whole) {
        return whole.longValue() == 0
                ? 0
                : Math.round(FULL * Math.min(part.doubleValue(), whole.doubleValue()) / whole.doubleValue());
    }

    /** The unplaced children's page with this filter; a page number can be appended. */
    public static String link(PlanPage.UnplacedFilter filter, UUID planId) {
        return "/plans/%s/unplaced?reason=%s&specialty=%s&trust=%s&"
                .formatted(
                        planId,
                        Words.urlPart(filter.reason()),
                        Words.urlPart(filter.specialty()),
                        Words.urlPart(filter.trust()));
    }
}
