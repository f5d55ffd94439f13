package org.listpool.demo;

/** The service did not let the demo in; the message is the service's own. */
class DoorClosed extends RuntimeException {

    DoorClosed(String message) {
        super(message);
    }
}
