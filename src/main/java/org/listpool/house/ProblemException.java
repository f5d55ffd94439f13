package org.listpool.house;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request that cannot be answered as asked, told to the caller as {@code application/problem+json} (RFC 9457).
 *
 * <p>Title, detail and extensions leave the house: they name the place and the remedy, and never a name, an NHS number,
 * a birth date or what a user typed.
 */
public class ProblemException extends RuntimeException {

    private final int status;
    private final String title;
    private final String detail;
    private final transient Map<String, Object> extensions;

    /**
     * Makes one.
     *
     * @param status HTTP status, 400 to 599
     * @param title what kind of problem, the same each time
     * @param detail what is wrong here and how to repair it
     * @param extensions further members of the answer by name, in order; may be empty
     */
    public ProblemException(int status, String title, String detail, Map<String, Object> extensions) {
        super(title + ": " + detail);
        this.status = status;
        this.title = title;
        this.detail = detail;
        this.extensions = new LinkedHashMap<>(extensions);
    }

    /** One without further members. */
    public ProblemException(int status, String title, String detail) {
        this(status, title, detail, Map.of());
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What kind of problem. */
    public String title() {
        return title;
    }

    /** What is wrong here and how to repair it. */
    public String detail() {
        return detail;
    }

    /** Further members of the answer. */
    public Map<String, Object> extensions() {
        return extensions;
    }
}
