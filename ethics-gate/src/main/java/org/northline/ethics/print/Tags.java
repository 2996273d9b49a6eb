package org.northline.ethics.print;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a screen reader reads of a document, and in which order: headings and paragraphs, without what stands at the foot of each page. */
public final class Tags {
    private final PDStructureElement whole;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final List<COSArray> marksOfPages = new ArrayList<>();

    public Tags(PDDocument document) {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage("en");
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setStructureTreeRoot(root);
        whole = new PDStructureElement("Document", root);
        root.appendKid(whole);
    }

    /** The text is what is read, however it is broken and drawn. */
    public PDStructureElement element(String type, String text) {
        PDStructureElement element = new PDStructureElement(type, whole);
        element.setActualText(text);
        whole.appendKid(element);
        return element;
    }

    public void begin(PDPage page) {
        page.getCOSObject().setInt(COSName.STRUCT_PARENTS, marksOfPages.size());
        marksOfPages.add(new COSArray());
    }

    /** The number under which the page's content stands for the element. */
    public int mark(PDPage page, PDStructureElement element) {
        COSArray marks = marksOfPages.get(marksOfPages.size() - 1);
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(marks.size());
        element.setPage(page);
        element.appendKid(reference);
        marks.add(element.getCOSObject());
        return marks.size() - 1;
    }

    public void end() {
        COSArray numbers = new COSArray();
        for (int i = 0; i < marksOfPages.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(marksOfPages.get(i));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
        root.setParentTreeNextKey(marksOfPages.size());
    }
}
