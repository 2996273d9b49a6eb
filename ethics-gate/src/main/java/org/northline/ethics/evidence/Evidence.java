package org.northline.ethics.evidence;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.northline.ethics.audit.LogExtract;

/**
 * Why an item stands on the portfolio roadmap: the text that was judged, the statement that was signed, who signed it, the entry, and the events
 * of the audit log that all this stands in. Ids and moments are the very texts of the log.
 */
public record Evidence(
        String organisation,
        JudgedItem item,
        SealedCase sealed,
        List<SignatureRecord> signatures,
        EntryRecord entry,
        LogExtract log) {
    public Evidence {
        requireNonNull(organisation, "organisation");
        requireNonNull(item, "item");
        requireNonNull(sealed, "sealed");
        signatures = List.copyOf(signatures);
        requireNonNull(entry, "entry");
        requireNonNull(log, "log");
    }

    /**
     * The text of an item that its review judged.
     *
     * @param material the fields that the gate judges, in the order in which they are hashed
     */
    public record JudgedItem(String id, String number, String contentHash, List<MaterialField> material) {
        public JudgedItem {
            requireNonNull(id, "id");
            requireNonNull(number, "number");
            requireNonNull(contentHash, "contentHash");
            material = List.copyOf(material);
        }
    }

    /** A field of an item as it was judged. */
    public record MaterialField(String name, String text) {
        public MaterialField {
            requireNonNull(name, "name");
            requireNonNull(text, "text");
        }
    }

    /** A sealed review, with the bytes that were hashed and signed. */
    public record SealedCase(
            String id, int policyVersion, int tier, String verdict, String statementText, String statementHash) {
        public SealedCase {
            requireNonNull(id, "id");
            requireNonNull(verdict, "verdict");
            requireNonNull(statementText, "statementText");
            requireNonNull(statementHash, "statementHash");
        }
    }

    /** A signature that was not withdrawn, and its event in the log. */
    public record SignatureRecord(
            long event, String eventHash, String personId, String name, String capacity, String meaning, String at) {
        public SignatureRecord {
            requireNonNull(eventHash, "eventHash");
            requireNonNull(personId, "personId");
            requireNonNull(name, "name");
            requireNonNull(capacity, "capacity");
            requireNonNull(meaning, "meaning");
            requireNonNull(at, "at");
        }
    }

    /** The entry on the portfolio roadmap, and its event in the log. */
    public record EntryRecord(long event, String eventHash, String personId, String name, String at) {
        public EntryRecord {
            requireNonNull(eventHash, "eventHash");
            requireNonNull(personId, "personId");
            requireNonNull(name, "name");
            requireNonNull(at, "at");
        }
    }
}
