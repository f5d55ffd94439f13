package org.listpool.wire;

import org.jspecify.annotations.Nullable;
import org.listpool.model.Fault;

/** A place in a document; its pointer is written only when a fault needs it. */
record DocumentPath(@Nullable DocumentPath parent, String step) {

    static final DocumentPath ROOT = new DocumentPath(null, "");

    DocumentPath to(String field) {
        return new DocumentPath(this, field);
    }

    DocumentPath to(int index) {
        return new DocumentPath(this, Integer.toString(index));
    }

    /** The JSON pointer of the place. */
    String pointer() {
        return parent == null ? "" : parent.pointer() + "/" + Fault.escape(step);
    }
}
