/**
 * What the formats for other programs must look like: of each published schema the part that a report uses,
 * and nothing else allowed (SARIF 2.1.0 by OASIS; GitLab's code quality report; JUnit as Jenkins reads it).
 * `published-schemas.test.ts` runs the whole published schemas, where somebody has them.
 */
const text = { type: 'string' } as const;
const object = (properties: object, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const list = (items: object) => ({ type: 'array', items });
const message = object({ text }, ['text']);
const uri = { type: 'string', pattern: '^https://' } as const;
const level = { enum: ['none', 'note', 'warning', 'error'] };

export const SARIF = object(
  {
    $schema: text,
    version: { const: '2.1.0' },
    runs: {
      ...list(
        object(
          {
            tool: object(
              {
                driver: object(
                  {
                    name: text,
                    version: text,
                    informationUri: uri,
                    rules: list(
                      object(
                        {
                          id: text,
                          shortDescription: message,
                          helpUri: uri,
                          help: object({ text, markdown: text }, ['text']),
                          defaultConfiguration: object({ level }, []),
                        },
                        ['id'],
                      ),
                    ),
                  },
                  ['name'],
                ),
              },
              ['driver'],
            ),
            automationDetails: object({ id: text }, []),
            columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
            invocations: list(
              object(
                {
                  executionSuccessful: { type: 'boolean' },
                  toolExecutionNotifications: list(object({ level, message }, ['message'])),
                },
                ['executionSuccessful'],
              ),
            ),
            results: list(
              object(
                {
                  ruleId: text,
                  ruleIndex: { type: 'integer', minimum: -1 },
                  level,
                  message,
                  locations: list(
                    object(
                      {
                        physicalLocation: object(
                          {
                            artifactLocation: object(
                              {
                                uri: { type: 'string', pattern: "^[A-Za-z0-9._~!()*'/%-]+$" },
                                uriBaseId: text,
                              },
                              [],
                            ),
                            region: object({ startLine: { type: 'integer', minimum: 1 } }, []),
                          },
                          [],
                        ),
                        logicalLocations: list(
                          object({ name: text, fullyQualifiedName: text }, []),
                        ),
                      },
                      [],
                    ),
                  ),
                  partialFingerprints: { type: 'object', additionalProperties: text },
                  baselineState: { enum: ['new', 'unchanged', 'updated', 'absent'] },
                  suppressions: list(
                    object(
                      {
                        kind: { enum: ['inSource', 'external'] },
                        status: { enum: ['accepted', 'underReview', 'rejected'] },
                        justification: text,
                      },
                      ['kind'],
                    ),
                  ),
                  properties: { type: 'object' },
                },
                ['message'],
              ),
            ),
          },
          ['tool'],
        ),
      ),
      minItems: 1,
    },
  },
  ['version', 'runs'],
);

export const CODE_QUALITY = list(
  object(
    {
      description: { type: 'string', minLength: 1 },
      check_name: text,
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: object(
        { path: text, lines: object({ begin: { type: 'integer', minimum: 1 } }, ['begin']) },
        ['path', 'lines'],
      ),
    },
    ['description', 'check_name', 'fingerprint', 'severity', 'location'],
  ),
);

export const JUNIT = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:complexType name="told">
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="message" type="xs:string"/>
        <xs:attribute name="type" type="xs:string" use="required"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:attributeGroup name="counts">
    <xs:attribute name="tests" type="xs:unsignedInt" use="required"/>
    <xs:attribute name="failures" type="xs:unsignedInt" use="required"/>
    <xs:attribute name="errors" type="xs:unsignedInt" use="required"/>
  </xs:attributeGroup>
  <xs:element name="testsuites">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="testsuite">
          <xs:complexType>
            <xs:sequence>
              <xs:element name="testcase" minOccurs="0" maxOccurs="unbounded">
                <xs:complexType>
                  <xs:sequence>
                    <xs:choice minOccurs="0">
                      <xs:element name="failure" type="told"/>
                      <xs:element name="error" type="told"/>
                      <xs:element name="skipped" type="told"/>
                    </xs:choice>
                    <xs:element name="system-out" type="xs:string" minOccurs="0"/>
                  </xs:sequence>
                  <xs:attribute name="name" type="xs:string" use="required"/>
                  <xs:attribute name="classname" type="xs:string" use="required"/>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
            <xs:attribute name="name" type="xs:string" use="required"/>
            <xs:attribute name="skipped" type="xs:unsignedInt"/>
            <xs:attributeGroup ref="counts"/>
          </xs:complexType>
        </xs:element>
      </xs:sequence>
      <xs:attributeGroup ref="counts"/>
    </xs:complexType>
  </xs:element>
</xs:schema>
`;
