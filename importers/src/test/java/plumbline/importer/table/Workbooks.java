package plumbline.importer.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/// Excel workbooks for tests: of two sheets, the last of which is wanted where it is called "All".
/// Digits alone become numbers, as in exports.
public final class Workbooks {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Workbooks() {}

    /// A workbook in the older format, with one sheet.
    public static Path xls(Path file, String sheet, String[]... rows) {
        try (var workbook = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var made = workbook.createSheet(sheet);
            for (int r = 0; r < rows.length; r++) {
                var row = made.createRow(r);
                for (int c = 0; c < rows[r].length; c++) {
                    if (isNumber(rows[r][c])) {
                        row.createCell(c).setCellValue(Double.parseDouble(rows[r][c]));
                    } else if (!rows[r][c].isEmpty()) {
                        row.createCell(c).setCellValue(rows[r][c]);
                    }
                }
            }
            workbook.write(out);
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// A workbook in the newer format: a sheet "Other" with one cell, then this one.
    public static Path xlsx(Path file, String sheet, String[]... rows) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd."
                            + "openxmlformats-package.relationships+xml\"/><Default"
                            + " Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            entry(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
            entry(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"Other\""
                                    .formatted(MAIN, RELATIONS)
                            + " sheetId=\"1\" r:id=\"rId1\"/><sheet name=\""
                            + sheet
                            + "\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations("worksheet", "worksheets/sheet1.xml", "worksheets/sheet2.xml"));
            entry(zip, "xl/worksheets/sheet1.xml", sheet(new String[][] {{"nothing"}}));
            entry(zip, "xl/worksheets/sheet2.xml", sheet(rows));
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String relations(String type, String... targets) {
        var xml =
                new StringBuilder(
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                                + "relationships\">");
        for (int i = 0; i < targets.length; i++) {
            xml.append(
                    "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                            .formatted(i + 1, RELATIONS, type, targets[i]));
        }
        return xml.append("</Relationships>").toString();
    }

    private static String sheet(String[][] rows) {
        var xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (int r = 0; r < rows.length; r++) {
            xml.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < rows[r].length; c++) {
                cell(xml, (char) ('A' + c) + Integer.toString(r + 1), rows[r][c]);
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static void cell(StringBuilder xml, String address, String text) {
        if (isNumber(text)) {
            xml.append("<c r=\"%s\"><v>%s</v></c>".formatted(address, text));
        } else if (!text.isEmpty()) {
            xml.append(
                    "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, text));
        }
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((XML + content).getBytes(UTF_8));
        zip.closeEntry();
    }
}
