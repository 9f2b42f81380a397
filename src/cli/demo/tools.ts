/** Tools of the support prompt, in Anthropic's form and in the order of the branch `main`. */
export const TOOLS = [
  {
    name: 'find_order',
    description:
      'Looks up one order by its number. Use it whenever a customer asks about delivery, invoices or the contents of a parcel.',
    input_schema: {
      type: 'object',
      properties: {
        order_number: {
          type: 'string',
          description: 'Eight digits, as printed on the confirmation, for example 40017733.',
        },
        include_items: { type: 'boolean', description: 'Whether the line items are wanted too.' },
      },
      required: ['order_number'],
    },
  },
  {
    name: 'search_articles',
    description:
      'Searches the help centre. Returns at most five articles with title, link and the passage that matches.',
    input_schema: {
      type: 'object',
      properties: {
        query: { type: 'string', description: "Keywords in the customer's language." },
        topic: { type: 'string', enum: ['delivery', 'returns', 'repair', 'payment', 'account'] },
      },
      required: ['query'],
    },
  },
  {
    name: 'open_return',
    description:
      'Opens a return for items of an order and sends the customer a label. Ask for consent first.',
    input_schema: {
      type: 'object',
      properties: {
        order_number: { type: 'string' },
        item_ids: { type: 'array', items: { type: 'string' }, minItems: 1 },
        reason: {
          type: 'string',
          enum: ['too_small', 'too_large', 'damaged', 'not_as_described', 'changed_mind'],
        },
      },
      required: ['order_number', 'item_ids', 'reason'],
    },
  },
  {
    name: 'hand_over',
    description:
      'Hands the conversation to a colleague. Use it for complaints about staff, for legal threats and whenever the customer asks for a person.',
    input_schema: {
      type: 'object',
      properties: {
        team: { type: 'string', enum: ['service', 'workshop', 'accounting'] },
        summary: { type: 'string', description: 'Three sentences at most, for the colleague.' },
      },
      required: ['team', 'summary'],
    },
  },
] as const;
