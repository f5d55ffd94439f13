package org.listpool.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * One theatre on one day, with the posts that must be filled for it to run.
 *
 * @param site where it takes place, an id of the problem's sites
 * @param start first patient in theatre, at the earliest
 * @param end last patient out of theatre, at the latest
 * @param specialties whose children may lie on its list
 */
public record TheatreSession(
        String id,
        String site,
        String theatre,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        List<String> specialties,
        List<Post> posts) {

    /** Copies the lists, reading an absent one as empty. */
    public TheatreSession {
        specialties = Lists.copy(specialties);
        posts = Lists.copy(posts);
    }
}
