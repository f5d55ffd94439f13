package org.listpool.resources;

import org.listpool.model.Collaborative;

/**
 * The document that holds, with its version.
 *
 * @param version 1 for the first document, then counted up
 */
public record CurrentCollaborative(int version, Collaborative document) {

    /** Its entity tag, as answers carry it in {@code ETag}, without the quotation marks. */
    public String tag() {
        return "v" + version;
    }
}
